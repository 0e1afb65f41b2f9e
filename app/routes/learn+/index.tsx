import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getCertificateConditions } from "~/features/certificates/index.server";
import { ConditionList } from "~/features/certificates/ui/condition-list";
import { getLearnerHome } from "~/features/enrolment/index.server";
import { AlsoDue } from "~/features/enrolment/ui/also-due";
import { GradeList } from "~/features/enrolment/ui/grade-list";
import { NextStep } from "~/features/enrolment/ui/next-step";
import { WhereStopped } from "~/features/enrolment/ui/where-stopped";
import { translator } from "~/platform/i18n/i18n.server";
import { Main } from "~/ui/main";
import { Section } from "~/ui/section";
import { pageLoader } from "~/web/handlers.server";
import { pageTitle } from "~/web/page-title";
import { signedIn } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export const loader = pageLoader({
  policy: signedIn,
  load: async ({ ctx, page }) => {
    const home = await getLearnerHome(ctx);
    // why one alone: nobody attends two schools at once, and each costs queries.
    const cohortId = home.courses.find((course) => course.cohortId)?.cohortId;
    const standing = cohortId ? await getCertificateConditions(ctx, { cohortId }) : null;
    return { title: translator(page.locale)("enrolment:home.title"), now: ctx.now, home, standing };
  },
});

export default function LearnRoute() {
  const { title, now, home, standing } = useLoaderData<typeof loader>();
  const { t } = useTranslation(["enrolment", "discussion", "assignments", "peer-review", "certificates"]);
  const { next, tasks, courses, quizzes, grades, waiting } = home;
  const others = tasks.filter((task) => next.kind !== "task" || next.task.id !== task.id);
  return (
    <Main width="narrow">
      <h1 className="vh">{title}</h1>
      <Section heading={t("home.next")} headingHidden first>
        <NextStep step={next} hasCourse={courses.length > 0} now={now} />
      </Section>
      <AlsoDue tasks={others} />
      <WhereStopped courses={courses} quizzes={quizzes} />
      <GradeList grades={grades} waiting={waiting} />
      {standing && <ConditionList standing={standing} />}
      <nav className="section row" aria-label={title}>
        <a href="/learn/discussions">{t("discussion:mine.title")}</a>
        <a href="/learn/assignments">{t("assignments:list.title")}</a>
        <a href="/learn/reviews">{t("peer-review:list.title")}</a>
        <a href="/learn/certificates">{t("certificates:mine.list")}</a>
      </nav>
    </Main>
  );
}
