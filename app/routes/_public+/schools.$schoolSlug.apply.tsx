import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ApplicationForm as ApplicationSchema, SchoolParams } from "~/features/cohorts";
import { getApplicationForm, saveDraft, submitApplication } from "~/features/cohorts/index.server";
import { ApplicationForm } from "~/features/cohorts/ui/applications/application-form";
import { ClosedForm } from "~/features/cohorts/ui/applications/closed-form";
import { translator } from "~/platform/i18n/i18n.server";
import { Crumbs } from "~/ui/crumbs";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { signedIn } from "~/web/policy";
import { useSchoolTime } from "~/web/school-time";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: signedIn,
  params: SchoolParams,
  load: async ({ ctx, params, page }) => {
    const form = await getApplicationForm(ctx, params.schoolSlug);
    if (form.state !== null && form.state !== "draft")
      throw redirect(`/schools/${params.schoolSlug}/application`);
    return { title: translator(page.locale)("cohorts:form.title"), form };
  },
});

export const action = formAction({
  policy: signedIn,
  params: SchoolParams,
  schema: ApplicationSchema,
  act: async ({ ctx, params: { schoolSlug }, form }) => {
    const page = `/schools/${schoolSlug}`;
    if (form.intent === "save") {
      const { intent: _, version, ...answers } = form;
      await saveDraft(ctx, { schoolSlug, version, answers });
      return redirect(withNotice(`${page}/apply`, "cohorts.draft-saved"));
    }
    const { intent: _, version, ...answers } = form;
    await submitApplication(ctx, { schoolSlug, version, answers });
    return redirect(withNotice(`${page}/application`, "cohorts.application-sent"));
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function ApplyRoute() {
  const { t } = useTranslation("cohorts");
  const { t: common } = useTranslation("common");
  const { title, form } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.lastResult;
  const { school } = form;
  const deadline = useSchoolTime(school.timeZone)(school.applicationsCloseAt);
  const crumbs = [
    { href: "/schools", label: t("school.crumb") },
    { href: `/schools/${school.slug}`, label: school.title },
    { label: t("form.crumb") },
  ];
  const isOpen = form.call === "open";
  return (
    <Main width="column">
      <PageHead
        title={title}
        lead={isOpen && t("form.lead")}
        crumbs={<Crumbs label={common("nav.breadcrumbs")} items={crumbs} />}
      >
        {isOpen && <p className="warm">{t("form.deadline", { date: deadline })}</p>}
      </PageHead>
      {isOpen || lastResult ? (
        <ApplicationForm page={form} lastResult={lastResult} />
      ) : (
        <ClosedForm page={form} />
      )}
    </Main>
  );
}
