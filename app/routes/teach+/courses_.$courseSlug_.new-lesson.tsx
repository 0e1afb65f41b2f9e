import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { NewLessonForm, WrittenCourseParams } from "~/features/authoring";
import { addWrittenLesson, getWrittenOutline } from "~/features/authoring/index.server";
import { NewLessonForm as Form } from "~/features/authoring/ui/new-lesson-form";
import { translator } from "~/platform/i18n/i18n.server";
import { Crumbs } from "~/ui/crumbs";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { authors } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: authors,
  params: WrittenCourseParams,
  load: async ({ ctx, params, page }) => ({
    title: translator(page.locale)("authoring:newLesson.title"),
    outline: await getWrittenOutline(ctx, params),
  }),
});

export const action = formAction({
  policy: authors,
  params: WrittenCourseParams,
  schema: NewLessonForm,
  act: async ({ ctx, params, form }) => {
    const { draftId } = await addWrittenLesson(ctx, { ...form, ...params });
    return redirect(withNotice(`/teach/drafts/${draftId}`, "authoring.begun"));
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function NewLessonRoute() {
  const { t } = useTranslation(["authoring", "common"]);
  const { title, outline } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.lastResult;
  const crumbs = [
    { href: "/teach/courses", label: t("courses.title") },
    { href: `/teach/courses/${outline.slug}`, label: outline.title },
    { label: title },
  ];
  return (
    <Main width="column">
      <PageHead
        title={title}
        lead={t("newLesson.lead")}
        crumbs={<Crumbs label={t("common:nav.breadcrumbs")} items={crumbs} />}
      />
      <Form modules={outline.modules} lastResult={lastResult} />
    </Main>
  );
}
