import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CohortParams } from "~/features/cohorts";
import { getDonorList } from "~/features/cohorts/index.server";
import { translator } from "~/platform/i18n/i18n.server";
import { Button } from "~/ui/button";
import { Crumbs } from "~/ui/crumbs";
import { FormActions } from "~/ui/form-actions";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { pageLoader } from "~/web/handlers.server";
import { pageTitle } from "~/web/page-title";
import { organisers } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: organisers,
  params: CohortParams,
  load: async ({ ctx, params, page }) => ({
    title: translator(page.locale)("consents:donorList.title"),
    list: await getDonorList(ctx, params.cohortSlug),
  }),
});

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data && `${data.title}, ${data.list.title}`);

export default function DonorListRoute() {
  const { t } = useTranslation(["consents", "cohorts", "common"]);
  const { title, list } = useLoaderData<typeof loader>();
  const crumbs = [{ href: "/admin/cohorts", label: t("cohorts:list.crumb") }, { label: list.title }];
  return (
    <Main width="column">
      <PageHead
        title={title}
        lead={t("donorList.lead")}
        crumbs={<Crumbs label={t("common:nav.breadcrumbs")} items={crumbs} />}
      />
      <ul>
        <li>{t("donorList.included", { count: list.included })}</li>
        <li>{t("leftOut", { count: list.leftOut })}</li>
      </ul>
      <form method="post" action={`/admin/cohorts/${list.slug}/donor-list.csv`}>
        <FormActions>
          <Button variant="primary">{t("donorList.make")}</Button>
        </FormActions>
      </form>
    </Main>
  );
}
