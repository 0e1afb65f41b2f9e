import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CourseParams } from "~/features/catalogue";
import { listOwnNotes } from "~/features/reading/index.server";
import { CourseNotesPageView } from "~/features/reading/ui/course-notes-page";
import { translator } from "~/platform/i18n/i18n.server";
import { pageLoader } from "~/web/handlers.server";
import { pageTitle } from "~/web/page-title";
import { ownNotes } from "~/web/policy";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.tab);

/** One's own notes in a course. */
export const loader = pageLoader({
  policy: ownNotes,
  params: CourseParams,
  load: async ({ ctx, params, page }) => ({
    ...(await listOwnNotes(ctx, params)),
    tab: translator(page.locale)("reading:courseNotes.title"),
  }),
});

export default function CourseNotesRoute() {
  return <CourseNotesPageView page={useLoaderData<typeof loader>()} />;
}
