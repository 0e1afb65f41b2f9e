import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getSecurity } from "~/features/identity/index.server";
import { SecurityOverview } from "~/features/identity/ui/second-factor/security-overview";
import { translator } from "~/platform/i18n/i18n.server";
import { Crumbs } from "~/ui/crumbs";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { pageLoader } from "~/web/handlers.server";
import { pageTitle } from "~/web/page-title";
import { signedIn } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: signedIn,
  load: async ({ ctx, page }) => ({
    title: translator(page.locale)("identity:security.title"),
    security: await getSecurity(ctx),
  }),
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function SecurityRoute() {
  const { t } = useTranslation(["identity", "common"]);
  const { title, security } = useLoaderData<typeof loader>();
  const crumbs = [{ href: "/account", label: t("account.title") }, { label: title }];
  return (
    <Main width="column">
      <PageHead
        title={title}
        lead={t("security.lead")}
        crumbs={<Crumbs label={t("common:nav.breadcrumbs")} items={crumbs} />}
      />
      <SecurityOverview {...security} />
    </Main>
  );
}
