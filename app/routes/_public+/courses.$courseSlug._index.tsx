import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CourseParams, coursePath } from "~/features/catalogue";
import { getCoursePage } from "~/features/catalogue/index.server";
import { CoursePageView } from "~/features/catalogue/ui/course-page";
import { NoFields } from "~/features/enrolment";
import { enrol, getPath } from "~/features/enrolment/index.server";
import { ModuleNote } from "~/features/enrolment/ui/path/module-note";
import { ownerScope } from "~/shared/actor";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { anyone, signedIn } from "~/web/policy";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  ...pageTitle(data?.course.title),
  { name: "description", content: data?.course.summary },
];

export const loader = pageLoader({
  policy: anyone,
  params: CourseParams,
  load: async ({ ctx, params }) => {
    const [course, path] = await Promise.all([getCoursePage(ctx, params), getPath(ctx, params)]);
    return { course, path };
  },
});

/** "Keep my place in this course." */
export const action = formAction({
  policy: signedIn,
  params: CourseParams,
  schema: NoFields,
  act: async ({ ctx, params }) => {
    const { id } = await getCoursePage(ctx, params);
    await enrol(ctx, { userId: ownerScope(ctx.actor), courseId: id, cohortId: null });
    return redirect(withNotice(coursePath(params.courseSlug), "enrolment.enrolled"));
  },
});

export default function CourseRoute() {
  const { course, path } = useLoaderData<typeof loader>();
  return (
    <CoursePageView
      course={course}
      noteOn={(slug) => {
        const standing = path?.modules.find((module) => module.slug === slug);
        const { courseSlug = "", isVisitor = false } = path ?? {};
        return standing && <ModuleNote {...{ standing, courseSlug, isVisitor }} />;
      }}
    />
  );
}
