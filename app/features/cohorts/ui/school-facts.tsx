import { formatWeekdayRange } from "~/shared/dates";
import { DefinitionList } from "~/ui/definition-list";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import type { SchoolPage } from "../views";

/** When, where, for how many and what for. */
export function SchoolFacts({ cohort }: { cohort: SchoolPage["cohort"] }) {
  const { t } = useTranslation(["cohorts", "consents"]);
  const { locale } = usePageContext();
  const { title, slug } = cohort.course;
  return (
    <DefinitionList
      items={[
        { term: t("school.when"), description: formatWeekdayRange(cohort.startsOn, cohort.endsOn, locale) },
        { term: t("school.where"), description: cohort.place },
        {
          term: t("school.places"),
          description: (
            <>
              {t("school.placesText", { count: cohort.capacity })}{" "}
              <a href={`/schools/${cohort.slug}/participants`}>{t("consents:participants.link")}</a>
            </>
          ),
        },
        { term: t("school.language"), description: t("school.languageText") },
        {
          term: t("school.course"),
          description: <a href={`/courses/${slug}`}>{t("school.courseText", { title })}</a>,
        },
        {
          term: t("school.leaveWith"),
          description: t("school.leaveWithText", {
            online: cohort.hoursOnline,
            contact: cohort.hoursContact,
          }),
        },
      ]}
    />
  );
}
