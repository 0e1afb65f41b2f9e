import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { LessonForm, LessonIdParams } from "~/features/authoring";
import { getLessonHistory, restoreRevision, startDraft } from "~/features/authoring/index.server";
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
    const { id } = await startDraft(ctx, params);
    return redirect(withNotice(`/teach/drafts/${id}`, "authoring.begun"));
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function LessonHistoryRoute() {
  const { t } = useTranslation(["authoring", "common"]);
  const history = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.lastResult;
  const { number, title, courseSlug, courseTitle, moduleSlug, slug } = history;
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
        aside={<BeginWriting history={history} />}
      >
        {history.currentRevisionId && (
          <p>
            <a href={lessonPath(courseSlug, moduleSlug, slug)}>{t("lesson.read")}</a>
          </p>
        )}
      </PageHead>
      <RefusedAct lastResult={lastResult} />
      <Section heading={t("lesson.published")} first>
        <PublishedTexts history={history} />
      </Section>
      <KeptTexts history={history} />
    </Main>
  );
}
