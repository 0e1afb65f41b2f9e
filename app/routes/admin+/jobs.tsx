import { useForm } from "@conform-to/react";
import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { JobsForm } from "~/features/administration";
import { getJobs, retryJobs } from "~/features/administration/index.server";
import { JobsFacts } from "~/features/administration/ui/jobs-facts";
import { DeadJobsTable } from "~/features/administration/ui/jobs-table";
import { translator } from "~/platform/i18n/i18n.server";
import { Button } from "~/ui/button";
import { Crumbs } from "~/ui/crumbs";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { Section } from "~/ui/section";
import { FormProblems } from "~/web/fields";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { administrators } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: administrators,
  load: async ({ ctx, page }) => ({
    title: translator(page.locale)("administration:jobs.title"),
    jobs: await getJobs(ctx),
  }),
});

export const action = formAction({
  policy: administrators,
  schema: JobsForm,
  act: async ({ ctx, form }) => {
    await retryJobs(ctx, { messageId: form.intent === "retry" ? form.messageId : null });
    return redirect(withNotice("/admin/jobs", "administration.retried"));
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function JobsRoute() {
  const { t } = useTranslation(["administration", "common"]);
  const { title, jobs } = useLoaderData<typeof loader>();
  const [form] = useForm({ id: "jobs", lastResult: useActionData<typeof action>()?.lastResult });
  const crumbs = [{ href: "/admin", label: t("home.title") }, { label: title }];
  return (
    <Main>
      <PageHead
        title={title}
        lead={t("jobs.lead")}
        crumbs={<Crumbs label={t("common:nav.breadcrumbs")} items={crumbs} />}
      />
      <FormProblems form={form} />
      <Section first heading={t("jobs.facts")}>
        <JobsFacts {...jobs} />
      </Section>
      <Section heading={t("jobs.dead")} intro={jobs.dead.length > 0 && t("jobs.deadIntro")}>
        <DeadJobsTable dead={jobs.dead} total={jobs.counts.dead} />
        {jobs.dead.length > 1 && (
          <form method="post">
            <Button name="intent" value="retry-all">
              {t("jobs.retryAll")}
            </Button>
          </form>
        )}
      </Section>
    </Main>
  );
}
