import { formatMoment } from "~/shared/dates";
import { useTranslation } from "~/web/translation";
import { usePageContext } from "./page-context";

const withoutCity = (text: string) => text.replace(/ \([^)]{0,80}\)$/, "");

/**
 * Says an instant by the school's clock, with weekday, hour and city; and by the reader's too where the two differ
 * at that moment. Of somebody who is not signed in no zone is known, so the school's stands alone.
 */
export function useSchoolTime(schoolZone: string): (at: Date) => string {
  const { t } = useTranslation("common");
  const { locale, timeZone, actor } = usePageContext();
  return (at) => {
    const school = formatMoment(at, { locale, timeZone: schoolZone });
    if (actor.kind !== "person") return school;
    const local = formatMoment(at, { locale, timeZone });
    return withoutCity(local) === withoutCity(school) ? school : t("time.both", { local, school });
  };
}
