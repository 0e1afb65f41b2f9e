import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LessonParams, lessonPath, modulePath } from "~/features/catalogue";
import { getLessonPage } from "~/features/catalogue/index.server";
import { LessonPageView } from "~/features/catalogue/ui/lesson-page";
import { DiscussionLink } from "~/features/discussion/ui/discussion-link";
import { NoFields } from "~/features/enrolment";
import { completeLesson } from "~/features/enrolment/index.server";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { anyone, signedIn } from "~/web/policy";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data && `${data.number} ${data.title}`);

export const loader = pageLoader({
  policy: anyone,
  params: LessonParams,
  load: ({ ctx, params }) => getLessonPage(ctx, params),
});

/** "Mark as read and go on." */
export const action = formAction({
  policy: signedIn,
  params: LessonParams,
  schema: NoFields,
  act: async ({ ctx, params }) => {
    const { lessonId, next, courseSlug, moduleSlug } = await getLessonPage(ctx, params);
    await completeLesson(ctx, { lessonId });
    if (next) return redirect(lessonPath(courseSlug, next.moduleSlug, next.slug));
    return redirect(withNotice(modulePath(courseSlug, moduleSlug), "enrolment.lessonRead"));
  },
});

export default function LessonRoute() {
  const lesson = useLoaderData<typeof loader>();
  const { courseSlug, moduleSlug, slug: lessonSlug } = lesson;
  return (
    <LessonPageView lesson={lesson}>
      {lesson.isEnrolled && <DiscussionLink place={{ courseSlug, moduleSlug, lessonSlug }} />}
    </LessonPageView>
  );
}
