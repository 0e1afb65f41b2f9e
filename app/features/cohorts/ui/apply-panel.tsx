import type { ReactNode } from "react";
import { ButtonLink } from "~/ui/button";
import { usePageContext } from "~/web/page-context";
import { useSchoolTime } from "~/web/school-time";
import { useTranslation } from "~/web/translation";
import type { SchoolPage } from "../views";

/** The one thing to do on a school's page: begin, go on, or see what became of it. */
export function ApplyPanel({ cohort, ownState }: Pick<SchoolPage, "cohort" | "ownState">) {
  const { t } = useTranslation("cohorts");
  const at = useSchoolTime(cohort.timeZone);
  const page = `/schools/${cohort.slug}`;
  if (ownState !== null && ownState !== "draft") {
    return (
      <Panel deadline={t("school.apply.yours", { state: t(`own.states.${ownState}`) })}>
        <ButtonLink variant="primary" href={`${page}/application`}>
          {t("school.apply.see")}
        </ButtonLink>
      </Panel>
    );
  }
  if (cohort.call === "announced")
    return <Panel deadline={t("school.apply.notYet", { date: at(cohort.applicationsOpenAt) })} />;
  if (cohort.call === "closed") {
    return (
      <Panel>
        <p>{t("school.apply.closed", { date: at(cohort.applicationsCloseAt) })}</p>
        <p>{t(ownState === "draft" ? "school.apply.lapsedDraft" : "school.apply.closedText")}</p>
      </Panel>
    );
  }
  return (
    <Panel deadline={t("school.apply.by", { date: at(cohort.applicationsCloseAt) })}>
      <p>{t("school.apply.effort")}</p>
      <ButtonLink variant="primary" href={`${page}/apply`}>
        {t(ownState === "draft" ? "school.apply.resume" : "school.apply.start")}
      </ButtonLink>
      <SignInHint to={`${page}/apply`} />
    </Panel>
  );
}

function Panel({ deadline, children }: { deadline?: string; children?: ReactNode }) {
  const { t } = useTranslation("cohorts");
  return (
    <aside className="apply" aria-labelledby="apply">
      <h2 id="apply">{t("school.apply.title")}</h2>
      {deadline && (
        <p className="warm">
          <strong>{deadline}</strong>
        </p>
      )}
      {children}
    </aside>
  );
}

function SignInHint({ to }: { to: string }) {
  const { t } = useTranslation("cohorts");
  const { actor } = usePageContext();
  if (actor.kind === "person") return null;
  return (
    <p className="small muted">
      {t("school.apply.signIn")}{" "}
      <a href={`/login?redirectTo=${encodeURIComponent(to)}`}>{t("school.apply.signInLink")}</a>
    </p>
  );
}
