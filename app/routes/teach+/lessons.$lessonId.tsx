import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { LessonForm, LessonIdParams } from "~/features/authoring";
import {
  getLessonHistory,
  putBackLesson,
  restoreRevision,
  startDraft,
  takeOutLesson,
} from "~/features/authoring/index.server";
import { ArchivedLesson, ArchiveLesson } from "~/features/authoring/ui/lesson-archive";
import { BeginWriting, KeptTexts, PublishedTexts } from "~/features/authoring/ui/lesson-history";
import { lessonPath } from "~/features/catalogue";
import { RefusedAct } from "~/features/peer-review/ui/refused-act";
import { Crumbs } from "~/ui/crumbs";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { Section } from "~/ui/section";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { authors } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: authors,
  params: LessonIdParams,
  load: ({ ctx, params }) => getLessonHistory(ctx, params),
});

export const action = formAction({
  policy: authors,
  params: LessonIdParams,
  schema: LessonForm,
  act: async ({ ctx, params, form }) => {
    if (form.intent === "restore") {
      const { id } = await restoreRevision(ctx, { ...params, revisionId: form.revisionId });
      return redirect(withNotice(`/teach/drafts/${id}`, "authoring.restored"));
    }
    if (form.intent === "archive") {
      await takeOutLesson(ctx, { ...params, reason: form.reason });
      return redirect(withNotice(`/teach/lessons/${params.lessonId}`, "authoring.archived"));
    }
    if (form.intent === "bring-back") {
      await putBackLesson(ctx, params);
      return redirect(withNotice(`/teach/lessons/${params.lessonId}`, "authoring.brought-back"));
    }
    const { id } = await startDraft(ctx, params);
    return redirect(withNotice(`/teach/drafts/${id}`, "authoring.begun"));
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function LessonHistoryRoute() {
  const { t } = useTranslation(["authoring", "common"]);
  const history = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.lastResult;
  const { number, title, courseSlug, courseTitle, moduleSlug, slug, archived } = history;
  const isArchiving = lastResult?.initialValue?.intent === "archive";
  const crumbs = [
    { href: "/teach/courses", label: t("courses.title") },
    { href: `/teach/courses/${courseSlug}`, label: courseTitle },
    { label: number },
  ];
  return (
    <Main>
      <PageHead
        title={`${number} ${title}`}
        lead={t("lesson.lead")}
        crumbs={<Crumbs label={t("common:nav.breadcrumbs")} items={crumbs} />}
        aside={!archived && <BeginWriting history={history} />}
      >
        {history.currentRevisionId && !archived && (
          <p>
            <a href={lessonPath(courseSlug, moduleSlug, slug)}>{t("lesson.read")}</a>
          </p>
        )}
      </PageHead>
      <RefusedAct lastResult={isArchiving ? undefined : lastResult} />
      {archived && <ArchivedLesson archived={archived} />}
      <Section heading={t("lesson.published")} first={!archived}>
        <PublishedTexts history={history} />
      </Section>
      <KeptTexts history={history} />
      {!archived && <ArchiveLesson lastResult={isArchiving ? lastResult : undefined} />}
    </Main>
  );
}
