import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { coursePath, ModuleParams, modulePath } from "~/features/catalogue";
import { getModulePage } from "~/features/catalogue/index.server";
import { ModulePageView } from "~/features/catalogue/ui/module-page";
import { DiscussionLink } from "~/features/discussion/ui/discussion-link";
import { MarkForm } from "~/features/enrolment";
import { getPath, markDone, moduleIn } from "~/features/enrolment/index.server";
import { ModulePath } from "~/features/enrolment/ui/path/module-path";
import { ModuleTakeAway } from "~/features/reading/ui/module-take-away";
import { ownFirst } from "~/features/translation";
import { listModuleLanguages } from "~/features/translation/index.server";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { anyone, signedIn } from "~/web/policy";
import { publicHead } from "~/web/public-head";
import { siteOrigin } from "~/web/site-origin.server";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  publicHead(
    data,
    ({ origin, courseSlug, courseTitle, slug, number, title, summary, language, outcomes }) => ({
      path: modulePath(courseSlug, slug),
      title: `${number}. ${title}`,
      description: summary,
      above: [{ path: coursePath(courseSlug), name: courseTitle }],
      thing: {
        "@type": "LearningResource",
        name: title,
        description: summary,
        inLanguage: language,
        teaches: outcomes,
        isAccessibleForFree: true,
        learningResourceType: "module",
        isPartOf: { "@type": "Course", "@id": origin + coursePath(courseSlug), name: courseTitle },
      },
    }),
  );

export const loader = pageLoader({
  policy: anyone,
  params: ModuleParams,
  load: async ({ ctx, params, page: { locale } }) => {
    const [module, path, tags] = await Promise.all([
      getModulePage(ctx, params),
      getPath(ctx, params),
      listModuleLanguages(ctx, params),
    ]);
    return {
      ...module,
      languages: ownFirst(module.language, tags, locale),
      origin: siteOrigin(),
      path: path && { isVisitor: path.isVisitor, standing: moduleIn(path, module.slug) },
    };
  },
});

/** "I have done this." */
export const action = formAction({
  policy: signedIn,
  params: ModuleParams,
  schema: MarkForm,
  act: async ({ ctx, params, form }) => {
    await markDone(ctx, { ...params, key: form.key });
    return redirect(withNotice(modulePath(params.courseSlug, params.moduleSlug), "enrolment.marked"));
  },
});

export default function ModuleRoute() {
  const module = useLoaderData<typeof loader>();
  const { courseSlug, slug: moduleSlug, path } = module;
  const standing = path?.standing && (
    <ModulePath {...path} standing={path.standing} courseSlug={courseSlug} />
  );
  const isUnlocked = path?.standing?.isOpen !== false;
  return (
    <ModulePageView module={module} standing={standing} isOpen={isUnlocked}>
      {module.state === "published" && isUnlocked && (
        <ModuleTakeAway courseSlug={courseSlug} moduleSlug={moduleSlug} languages={module.languages} />
      )}
      {module.isEnrolled && isUnlocked && <DiscussionLink place={{ courseSlug, moduleSlug }} />}
    </ModulePageView>
  );
}
