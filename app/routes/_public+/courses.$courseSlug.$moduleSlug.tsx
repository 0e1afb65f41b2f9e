import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ModuleParams, modulePath } from "~/features/catalogue";
import { getModulePage } from "~/features/catalogue/index.server";
import { ModulePageView } from "~/features/catalogue/ui/module-page";
import { DiscussionLink } from "~/features/discussion/ui/discussion-link";
import { MarkForm } from "~/features/enrolment";
import { getPath, markDone, moduleIn } from "~/features/enrolment/index.server";
import { ModulePath } from "~/features/enrolment/ui/path/module-path";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { anyone, signedIn } from "~/web/policy";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  ...pageTitle(data && `${data.number}. ${data.title}`),
  { name: "description", content: data?.summary },
];

export const loader = pageLoader({
  policy: anyone,
  params: ModuleParams,
  load: async ({ ctx, params }) => {
    const [module, path] = await Promise.all([getModulePage(ctx, params), getPath(ctx, params)]);
    return { ...module, path: path && { isVisitor: path.isVisitor, standing: moduleIn(path, module.slug) } };
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
  return (
    <ModulePageView module={module} standing={standing}>
      {module.isEnrolled && <DiscussionLink place={{ courseSlug, moduleSlug }} />}
    </ModulePageView>
  );
}
