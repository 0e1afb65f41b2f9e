import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getOverview } from "~/features/administration/index.server";
import { Needs } from "~/features/administration/ui/needs";
import { Places } from "~/features/administration/ui/places";
import { translator } from "~/platform/i18n/i18n.server";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { pageLoader } from "~/web/handlers.server";
import { usePageContext } from "~/web/page-context";
import { pageTitle } from "~/web/page-title";
import { administrators, houseStaff } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: houseStaff,
  load: async ({ ctx, page }) => ({
    title: translator(page.locale)("administration:home.title"),
    ...(await getOverview(ctx)),
  }),
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function AdminRoute() {
  const { t } = useTranslation("administration");
  const { actor } = usePageContext();
  const { title, needs } = useLoaderData<typeof loader>();
  const lead = needs.length > 0 ? t("home.waits", { count: needs.length }) : t("home.lead");
  return (
    <Main>
      <PageHead title={title} lead={administrators.allows(actor) ? lead : t("home.leadOthers")} />
      <Needs needs={needs} />
      <Places first={needs.length === 0} />
    </Main>
  );
}
