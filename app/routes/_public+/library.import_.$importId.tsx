import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ListParams, TakeForm } from "~/features/library";
import { getListReport, takeList } from "~/features/library/index.server";
import { ListReportView } from "~/features/library/ui/list-report";
import { translator } from "~/platform/i18n/i18n.server";
import { Crumbs } from "~/ui/crumbs";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { librarians } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: librarians,
  params: ListParams,
  load: async ({ ctx, params, page }) => ({
    title: translator(page.locale)("library:import.title"),
    report: await getListReport(ctx, { id: params.importId }),
  }),
});

export const action = formAction({
  policy: librarians,
  params: ListParams,
  schema: TakeForm,
  act: async ({ ctx, params }) => {
    await takeList(ctx, { id: params.importId });
    return redirect(withNotice("/library?sort=added", "library.imported"));
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function ListReportRoute() {
  const { t } = useTranslation(["library", "common"]);
  const { title, report } = useLoaderData<typeof loader>();
  const crumbs = [
    { href: "/library", label: t("title") },
    { href: "/library/import", label: t("import.again") },
    { label: t("import.reportTitle") },
  ];
  return (
    <Main>
      <PageHead title={title} crumbs={<Crumbs label={t("common:nav.breadcrumbs")} items={crumbs} />} />
      <ListReportView report={report} />
    </Main>
  );
}
