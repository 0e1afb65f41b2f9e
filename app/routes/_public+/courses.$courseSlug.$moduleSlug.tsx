import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ModuleParams } from "~/features/catalogue";
import { getModulePage } from "~/features/catalogue/index.server";
import { ModulePageView } from "~/features/catalogue/ui/module-page";
import { pageLoader } from "~/web/handlers.server";
import { anyone } from "~/web/policy";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.number}. ${data?.title} – Common Ground` },
  { name: "description", content: data?.summary },
];

export const loader = pageLoader({
  policy: anyone,
  params: ModuleParams,
  load: ({ ctx, params }) => getModulePage(ctx, params),
});

export default function ModuleRoute() {
  return <ModulePageView module={useLoaderData<typeof loader>()} />;
}
