import { ButtonLink } from "~/ui/button";
import { Callout } from "~/ui/callout";
import { useSchoolTime } from "~/web/school-time";
import { useTranslation } from "~/web/translation";
import type { ApplicationFormPage } from "../../applications/views";
import { SentAnswers } from "./sent-answers";

/** Before the call and after it: why nothing can be sent, and what a draft held. */
export function ClosedForm({ page }: { page: ApplicationFormPage }) {
  const { t } = useTranslation("cohorts");
  const { school, call, state, answers } = page;
  const at = useSchoolTime(school.timeZone);
  const back = <ButtonLink href={`/schools/${school.slug}`}>{t("form.back")}</ButtonLink>;
  if (call === "announced") {
    return (
      <>
        <Callout title={t("form.announcedTitle")}>
          {t("form.announcedText", { date: at(school.applicationsOpenAt) })}
        </Callout>
        <p>{back}</p>
      </>
    );
  }
  const date = at(school.applicationsCloseAt);
  return (
    <>
      <Callout title={t("form.closedTitle")}>
        {t(state === "draft" ? "form.closedText" : "form.closedNoDraft", { date })}
      </Callout>
      <p>{back}</p>
      {state === "draft" && <SentAnswers answers={answers} />}
    </>
  );
}
