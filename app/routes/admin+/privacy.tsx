import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getRecord } from "~/features/privacy/index.server";
import { RecordOfProcessing } from "~/features/privacy/ui/record-of-processing";
import { translator } from "~/platform/i18n/i18n.server";
import { Crumbs } from "~/ui/crumbs";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { pageLoader } from "~/web/handlers.server";
import { pageTitle } from "~/web/page-title";
import { administrators } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: administrators,
  load: ({ ctx, page }) => ({
    title: translator(page.locale)("privacy:record.title"),
    activities: getRecord(ctx, page),
  }),
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function RecordRoute() {
  const { t } = useTranslation(["privacy", "identity", "common"]);
  const { title, activities } = useLoaderData<typeof loader>();
  const crumbs = [{ href: "/admin", label: t("identity:admin.title") }, { label: title }];
  return (
    <Main>
      <PageHead
        title={title}
        lead={t("record.lead")}
        crumbs={<Crumbs label={t("common:nav.breadcrumbs")} items={crumbs} />}
      />
      <RecordOfProcessing activities={activities} />
    </Main>
  );
}
