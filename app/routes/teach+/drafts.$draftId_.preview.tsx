import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DraftParams } from "~/features/authoring";
import { getPreview } from "~/features/authoring/index.server";
import { DraftFrame } from "~/features/authoring/ui/draft-frame";
import { LessonText } from "~/features/catalogue/ui/lesson-text";
import { Callout } from "~/ui/callout";
import { pageLoader } from "~/web/handlers.server";
import { pageTitle } from "~/web/page-title";
import { authors } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: authors,
  params: DraftParams,
  load: ({ ctx, params }) => getPreview(ctx, params),
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function PreviewRoute() {
  const { t } = useTranslation("authoring");
  const draft = useLoaderData<typeof loader>();
  const back = `/teach/drafts/${draft.id}`;
  return (
    <DraftFrame draft={draft} page="preview">
      <Callout tone="warm" title={t("preview.mark")}>
        <p>
          {t("preview.markText")} <a href={back}>{t("preview.back")}</a>
        </p>
      </Callout>
      <article className="reading" lang={draft.language}>
        <LessonText
          outcomes={draft.outcomes}
          contentNote={draft.contentNote}
          wayPast={back}
          html={draft.html}
        />
      </article>
    </DraftFrame>
  );
}
