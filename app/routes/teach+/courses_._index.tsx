import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listWrittenCourses } from "~/features/authoring/index.server";
import { CourseTable } from "~/features/authoring/ui/course-table";
import { translator } from "~/platform/i18n/i18n.server";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { pageLoader } from "~/web/handlers.server";
import { pageTitle } from "~/web/page-title";
import { authors } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: authors,
  load: async ({ ctx, page }) => ({
    title: translator(page.locale)("authoring:courses.title"),
    courses: await listWrittenCourses(ctx),
  }),
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function WrittenCoursesRoute() {
  const { t } = useTranslation("authoring");
  const { title, courses } = useLoaderData<typeof loader>();
  return (
    <Main>
      <PageHead title={title} lead={t("courses.lead")} />
      <CourseTable courses={courses} />
    </Main>
  );
}
