interface SkipLinkProps {
  /** "Skip to the text" */
  children: string;
  targetId?: string;
}

/** First thing in the page, seen only when focused; leads to `<Main>`. */
export function SkipLink({ children, targetId = "main" }: SkipLinkProps) {
  return (
    <a className="skip" href={`#${targetId}`}>
      {children}
    </a>
  );
}
