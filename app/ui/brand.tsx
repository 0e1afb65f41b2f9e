interface BrandProps {
  name: string;
  /** Without it the brand is words only, as on a certificate. */
  href?: string;
}

/** Two circles and what they share, with the name. */
export function Brand({ name, href }: BrandProps) {
  const inside = (
    <>
      <svg viewBox="0 0 30 20" aria-hidden="true" fill="none">
        <circle cx="10" cy="10" r="8.75" stroke="currentColor" strokeWidth="1.5" />
        <circle cx="20" cy="10" r="8.75" stroke="currentColor" strokeWidth="1.5" />
        <path className="brand-shared" d="M15 2.82a8.75 8.75 0 0 1 0 14.36a8.75 8.75 0 0 1 0-14.36Z" />
      </svg>
      {name}
    </>
  );
  return href ? (
    <a className="brand" href={href}>
      {inside}
    </a>
  ) : (
    <span className="brand">{inside}</span>
  );
}
