import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ApplicationParams, StaffForm } from "~/features/cohorts";
import { assess, decide, getApplication, getApplicationId } from "~/features/cohorts/index.server";
import { StaffApplicationPage } from "~/features/cohorts/ui/staff/staff-application-page";
import { Crumbs } from "~/ui/crumbs";
import { Main } from "~/ui/main";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { applicationReaders } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: applicationReaders,
  params: ApplicationParams,
  load: ({ ctx, params }) => getApplication(ctx, { slug: params.cohortSlug, number: params.number }),
});

export const action = formAction({
  policy: applicationReaders,
  params: ApplicationParams,
  schema: StaffForm,
  act: async ({ ctx, params: { cohortSlug: slug, number }, form: { ...form } }) => {
    const back = (notice: string) =>
      redirect(withNotice(`/admin/cohorts/${slug}/applications/${number}`, notice));
    const applicationId = await getApplicationId(ctx, { slug, number });
    if (form.intent === "assess") {
      const { intent: _, ...ratings } = form;
      await assess(ctx, { applicationId, ratings });
      return back("cohorts.points-saved");
    }
    const { intent: _, ...decision } = form;
    await decide(ctx, { applicationId, ...decision });
    return back("cohorts.decided");
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data && `${data.application.number}`);

export default function StaffApplicationRoute() {
  const { t } = useTranslation("cohorts");
  const { t: common } = useTranslation("common");
  const page = useLoaderData<typeof loader>();
  const { cohort, application } = page;
  const crumbs = [
    { href: "/admin/cohorts", label: t("list.crumb") },
    { href: `/admin/cohorts/${cohort.slug}/applications`, label: cohort.title },
    { label: application.number },
  ];
  return (
    <Main>
      <Crumbs label={common("nav.breadcrumbs")} items={crumbs} />
      <StaffApplicationPage page={page} lastResult={useActionData<typeof action>()?.lastResult} />
    </Main>
  );
}
