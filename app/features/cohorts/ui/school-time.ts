import { useTranslation } from "react-i18next";
import { formatMoment } from "~/shared/dates";
import { usePageContext } from "~/web/page-context";

/**
 * Says an instant by the school's clock, with weekday, hour and city; and by the reader's too
 * where the two differ at that moment.
 */
export function useSchoolTime(schoolZone: string): (at: Date) => string {
  const { t } = useTranslation("common");
  const { locale, timeZone, actor } = usePageContext();
  return (at) => {
    const school = formatMoment(at, { locale, timeZone: schoolZone });
    if (actor.kind !== "person") return school;
    const local = formatMoment(at, { locale, timeZone });
    const clock = (text: string) => text.replace(/ \([^)]*\)$/, "");
    return clock(local) === clock(school) ? school : t("time.both", { local, school });
  };
}
