import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CourseParams } from "~/features/catalogue";
import { glossaryPath } from "~/features/reading";
import { getGlossary } from "~/features/reading/index.server";
import { GlossaryPageView } from "~/features/reading/ui/glossary-page";
import { translator } from "~/platform/i18n/i18n.server";
import { pageLoader } from "~/web/handlers.server";
import { anyone } from "~/web/policy";
import { publicHead } from "~/web/public-head";
import { siteOrigin } from "~/web/site-origin.server";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  publicHead(data, ({ courseSlug, tab, description }) => ({
    path: glossaryPath(courseSlug),
    title: tab,
    description,
  }));

/** The words of a course. */
export const loader = pageLoader({
  policy: anyone,
  params: CourseParams,
  load: async ({ ctx, params, page }) => {
    const glossary = await getGlossary(ctx, params);
    const t = translator(page.locale);
    return {
      ...glossary,
      tab: `${t("reading:glossary.title")}: ${glossary.courseTitle}`,
      description: t("reading:glossary.description", { course: glossary.courseTitle }),
      origin: siteOrigin(),
    };
  },
});

export default function GlossaryRoute() {
  return <GlossaryPageView glossary={useLoaderData<typeof loader>()} />;
}
