import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CourseParams, coursePath } from "~/features/catalogue";
import { getCoursePage } from "~/features/catalogue/index.server";
import { CoursePageView } from "~/features/catalogue/ui/course-page";
import { NoFields } from "~/features/enrolment";
import { enrol, getPath } from "~/features/enrolment/index.server";
import { ModuleNote } from "~/features/enrolment/ui/path/module-note";
import { PathLink } from "~/features/enrolment/ui/path/path-link";
import { CourseTools } from "~/features/reading/ui/course-tools";
import { translator } from "~/platform/i18n/i18n.server";
import { ownerScope } from "~/shared/actor";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { anyone, signedIn } from "~/web/policy";
import { publicHead } from "~/web/public-head";
import { siteOrigin } from "~/web/site-origin.server";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  publicHead(data, ({ course: { slug, title, summary, language, hours, licence, modules } }) => ({
    path: coursePath(slug),
    title,
    description: summary,
    above: [{ path: "/courses", name: data?.courses ?? "" }],
    thing: {
      "@type": "Course",
      name: title,
      description: summary,
      inLanguage: language,
      license: licence,
      isAccessibleForFree: true,
      timeRequired: `PT${hours}H`,
      provider: { "@type": "Organization", name: data?.site, url: data?.origin },
      hasPart: modules.map((module) => ({ "@type": "LearningResource", name: module.title })),
    },
  }));

export const loader = pageLoader({
  policy: anyone,
  params: CourseParams,
  load: async ({ ctx, params, page }) => {
    const [course, path] = await Promise.all([getCoursePage(ctx, params), getPath(ctx, params)]);
    const courses = translator(page.locale)("catalogue:courses.title");
    return { course, path, courses, site: page.site.name, origin: siteOrigin() };
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
      closed={path?.modules.flatMap(({ slug, isOpen }) => (isOpen ? [] : [slug]))}
      tools={
        <CourseTools courseSlug={course.slug}>
          {path && !path.isVisitor && <PathLink courseSlug={course.slug} />}
        </CourseTools>
      }
      noteOn={(slug) => {
        const standing = path?.modules.find((module) => module.slug === slug);
        const { courseSlug = "", isVisitor = false } = path ?? {};
        return standing && <ModuleNote standing={standing} courseSlug={courseSlug} isVisitor={isVisitor} />;
      }}
    />
  );
}
