import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ModuleParams } from "~/features/catalogue";
import { getModulePage } from "~/features/catalogue/index.server";
import { ModulePageView } from "~/features/catalogue/ui/module-page";
import { DiscussionLink } from "~/features/discussion/ui/discussion-link";
import { pageLoader } from "~/web/handlers.server";
import { pageTitle } from "~/web/page-title";
import { anyone } from "~/web/policy";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  ...pageTitle(data && `${data.number}. ${data.title}`),
  { name: "description", content: data?.summary },
];

export const loader = pageLoader({
  policy: anyone,
  params: ModuleParams,
  load: ({ ctx, params }) => getModulePage(ctx, params),
});

export default function ModuleRoute() {
  const module = useLoaderData<typeof loader>();
  const { courseSlug, slug: moduleSlug } = module;
  return (
    <ModulePageView module={module}>
      {module.isEnrolled && <DiscussionLink place={{ courseSlug, moduleSlug }} />}
    </ModulePageView>
  );
}
