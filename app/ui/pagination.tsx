import { Icon } from "./icon";

interface PaginationProps {
  /** "Pages" */
  label: string;
  /** From 1. */
  page: number;
  pageCount: number;
  hrefFor: (page: number) => string;
  previousLabel: string;
  nextLabel: string;
}

/** Links to the other pages of a list; nothing when there is only one. */
export function Pagination({ label, page, pageCount, hrefFor, previousLabel, nextLabel }: PaginationProps) {
  if (pageCount <= 1) return null;
  return (
    <nav aria-label={label}>
      <ul className="pager">
        {page > 1 && (
          <li>
            <a href={hrefFor(page - 1)} rel="prev" aria-label={previousLabel}>
              <Icon name="chevron-left" />
            </a>
          </li>
        )}
        {pagesShown(page, pageCount).map((shown, index) => (
          <li key={shown ?? `gap-${index}`}>
            {shown === null ? (
              <span>…</span>
            ) : (
              <a href={hrefFor(shown)} aria-current={shown === page ? "page" : undefined}>
                {shown}
              </a>
            )}
          </li>
        ))}
        {page < pageCount && (
          <li>
            <a href={hrefFor(page + 1)} rel="next" aria-label={nextLabel}>
              <Icon name="chevron-right" />
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

/** First, last, and the neighbours of this page; `null` stands for what is left out. */
function pagesShown(page: number, pageCount: number): (number | null)[] {
  const near = [1, page - 1, page, page + 1, pageCount].filter((n) => n >= 1 && n <= pageCount);
  const pages = [...new Set(near)].sort((a, b) => a - b);
  return pages.flatMap((n, index) => {
    const before = pages[index - 1];
    return before !== undefined && n - before > 1 ? [null, n] : [n];
  });
}
