import { Pagination } from "~/ui/pagination";
import { useTranslation } from "~/web/translation";

interface ListPagesProps {
  page: number;
  pageCount: number;
  /** The page's address without the number. */
  path: string;
}

/** Links to the other pages of a list; nothing where there is one. */
export function ListPages({ page, pageCount, path }: ListPagesProps) {
  const { t } = useTranslation(["discussion", "common"]);
  return (
    <Pagination
      label={t("common:pagination.label")}
      page={page}
      pageCount={pageCount}
      hrefFor={(wanted) => `${path}${path.includes("?") ? "&" : "?"}page=${wanted}`}
      previousLabel={t("list.previous")}
      nextLabel={t("list.next")}
    />
  );
}
