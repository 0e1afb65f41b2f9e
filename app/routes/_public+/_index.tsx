import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getHomePage } from "~/features/catalogue/index.server";
import { HomePageView } from "~/features/catalogue/ui/home-page";
import { translator } from "~/platform/i18n/i18n.server";
import { pageLoader } from "~/web/handlers.server";
import { pageTitle } from "~/web/page-title";
import { anyone } from "~/web/policy";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  ...pageTitle(data?.title),
  { name: "description", content: data?.lead },
];

export const loader = pageLoader({
  policy: anyone,
  load: async ({ ctx, page }) => {
    const t = translator(page.locale);
    return { title: t("home:title"), lead: t("home:lead"), home: await getHomePage(ctx) };
  },
});

export default function HomeRoute() {
  return <HomePageView home={useLoaderData<typeof loader>().home} />;
}
