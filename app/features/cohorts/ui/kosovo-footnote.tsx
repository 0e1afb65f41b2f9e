import { needsFootnote } from "~/shared/countries";
import { useTranslation } from "~/web/translation";

/** The footnote to "Kosovo*", on every page that shows the name and on no other. */
export function KosovoFootnote({ countries }: { countries: readonly string[] }) {
  const { t } = useTranslation("common");
  if (!countries.some(needsFootnote)) return null;
  return <p className="small muted">{t("kosovoFootnote")}</p>;
}
