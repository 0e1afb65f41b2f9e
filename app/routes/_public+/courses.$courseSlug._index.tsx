import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CourseParams, coursePath } from "~/features/catalogue";
import { getCoursePage } from "~/features/catalogue/index.server";
import { CoursePageView } from "~/features/catalogue/ui/course-page";
import { NoFields } from "~/features/enrolment";
import { enrol } from "~/features/enrolment/index.server";
import { ownerScope } from "~/shared/actor";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { anyone, signedIn } from "~/web/policy";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  ...pageTitle(data?.title),
  { name: "description", content: data?.summary },
];

export const loader = pageLoader({
  policy: anyone,
  params: CourseParams,
  load: ({ ctx, params }) => getCoursePage(ctx, params),
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
  return <CoursePageView course={useLoaderData<typeof loader>()} />;
}
