import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listCourses } from "~/features/catalogue/index.server";
import { CourseList } from "~/features/catalogue/ui/course-list";
import { translator } from "~/platform/i18n/i18n.server";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { pageLoader } from "~/web/handlers.server";
import { pageTitle } from "~/web/page-title";
import { anyone } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export const loader = pageLoader({
  policy: anyone,
  load: async ({ ctx, page }) => ({
    title: translator(page.locale)("catalogue:courses.title"),
    courses: await listCourses(ctx),
  }),
});

export default function CoursesRoute() {
  const { title, courses } = useLoaderData<typeof loader>();
  const { t } = useTranslation("catalogue");
  return (
    <Main>
      <PageHead title={title} lead={t("courses.lead")} />
      <CourseList courses={courses} />
    </Main>
  );
}
