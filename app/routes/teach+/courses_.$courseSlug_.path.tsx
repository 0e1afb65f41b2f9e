import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { GiveUpForm, memberPath, PathParams, PathSearch, rulesPath } from "~/features/enrolment";
import { getRulesPage, giveUpRules } from "~/features/enrolment/index.server";
import { RulesPageView } from "~/features/enrolment/ui/teach-path/rules-page";
import { translator } from "~/platform/i18n/i18n.server";
import { Crumbs } from "~/ui/crumbs";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { instructors } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: instructors,
  params: PathParams,
  search: PathSearch,
  load: async ({ ctx, params, search, page }) => {
    const school = search.school ?? null;
    const rules = await getRulesPage(ctx, { ...params, cohortSlug: school });
    return { title: translator(page.locale)("enrolment:teach.title"), school, rules };
  },
});

/** "Follow the course again." */
export const action = formAction({
  policy: instructors,
  params: PathParams,
  schema: GiveUpForm,
  act: async ({ ctx, params, form: { school = null, follows } }) => {
    await giveUpRules(ctx, { ...params, cohortSlug: school, follows });
    return redirect(withNotice(rulesPath(params.courseSlug, school), "enrolment.rulesGivenUp"));
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function RulesRoute() {
  const { t } = useTranslation(["enrolment", "common"]);
  const { title, school, rules } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.lastResult;
  const { courseSlug, courseTitle } = rules;
  const check = rulesPath(courseSlug, school).replace("/path", "/path/check");
  return (
    <Main>
      <PageHead
        title={title}
        lead={t("teach.lead")}
        crumbs={
          <Crumbs
            label={t("common:nav.breadcrumbs")}
            items={[
              { href: "/teach", label: t("common:nav.teach") },
              { href: `/teach/courses/${courseSlug}`, label: courseTitle },
              { label: t("teach.crumb") },
            ]}
          />
        }
      >
        <p className="row">
          <a href={memberPath(courseSlug)}>{t("teach.people")}</a>
          <a href={check}>{t("teach.check")}</a>
        </p>
      </PageHead>
      <RulesPageView page={rules} school={school} lastResult={lastResult} />
    </Main>
  );
}
