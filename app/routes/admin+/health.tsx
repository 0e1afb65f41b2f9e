import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getHealth } from "~/features/administration/index.server";
import { Findings } from "~/features/administration/ui/findings";
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
  load: async ({ ctx, page }) => ({
    title: translator(page.locale)("administration:health.title"),
    findings: await getHealth(ctx),
  }),
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function HealthRoute() {
  const { t } = useTranslation(["administration", "common"]);
  const { title, findings } = useLoaderData<typeof loader>();
  const count = findings.filter(({ state }) => state !== "good").length;
  const crumbs = [{ href: "/admin", label: t("home.title") }, { label: title }];
  return (
    <Main width="column">
      <PageHead
        title={title}
        lead={count === 0 ? t("health.lead") : t("health.leadAttention", { count })}
        crumbs={<Crumbs label={t("common:nav.breadcrumbs")} items={crumbs} />}
      />
      <Findings label={t("health.list")} findings={findings} />
    </Main>
  );
}
