import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CourseParams } from "~/features/catalogue";
import { getPath } from "~/features/enrolment/index.server";
import { PathPage } from "~/features/enrolment/ui/path/path-page";
import { translator } from "~/platform/i18n/i18n.server";
import { NotFound } from "~/shared/domain-error";
import { pageLoader } from "~/web/handlers.server";
import { pageTitle } from "~/web/page-title";
import { signedIn } from "~/web/policy";

/** Who takes the course sees how they stand with it. Where nothing is asked of anybody there is nothing to show. */
export const loader = pageLoader({
  policy: signedIn,
  params: CourseParams,
  load: async ({ ctx, params, page }) => {
    const path = await getPath(ctx, params);
    if (!path || path.isVisitor) throw new NotFound("The path");
    return { title: translator(page.locale)("enrolment:path.title"), path };
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function PathRoute() {
  return <PathPage {...useLoaderData<typeof loader>().path} />;
}
