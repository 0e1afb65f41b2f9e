import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listCohorts } from "~/features/cohorts/index.server";
import { SchoolList } from "~/features/cohorts/ui/school-list";
import { translator } from "~/platform/i18n/i18n.server";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { pageLoader } from "~/web/handlers.server";
import { pageTitle } from "~/web/page-title";
import { anyone } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: anyone,
  load: async ({ ctx, page }) => ({
    title: translator(page.locale)("cohorts:schools.title"),
    schools: await listCohorts(ctx),
  }),
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function SchoolsRoute() {
  const { t } = useTranslation("cohorts");
  const { title, schools } = useLoaderData<typeof loader>();
  return (
    <Main>
      <PageHead title={title} lead={t("schools.lead")} />
      <SchoolList schools={schools} />
    </Main>
  );
}
