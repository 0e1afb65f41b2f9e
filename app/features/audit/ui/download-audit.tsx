import { Button } from "~/ui/button";
import { useTranslation } from "~/web/translation";
import type { AuditSearch } from "../schema";

/** Takes what the search finds as a file. A form, because taking it is written down. */
export function DownloadAudit({ search: { before: _, ...search } }: { search: AuditSearch }) {
  const { t } = useTranslation("audit");
  const filters = Object.entries(search).filter(([, value]) => value);
  return (
    <form method="post" action="/admin/audit.csv">
      {filters.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button icon="download">{t("list.download")}</Button>
    </form>
  );
}
