import type { ReactNode } from "react";
import { formatMoment } from "~/shared/dates";
import { Callout } from "~/ui/callout";
import { Crumbs } from "~/ui/crumbs";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import { isWritable } from "../domain/draft-state";
import type { DraftHead } from "../queries/get-draft.server";
import { StateTag } from "./state-tag";

interface DraftFrameProps {
  draft: DraftHead;
  /** Which of the pages about a draft this is. */
  page: "edit" | "preview" | "review" | "both" | "library";
  children: ReactNode;
}

/** Head of every page about a draft: which lesson, how far, who wrote last, and the way to its other pages. */
export function DraftFrame({ draft, page, children }: DraftFrameProps) {
  const { t } = useTranslation(["authoring", "common"]);
  const reader = usePageContext();
  const { id, number, title, state, editor, updatedAt, lessonId, courseSlug, courseTitle, language } = draft;
  const crumbs = [
    { href: "/teach/courses", label: t("courses.title") },
    { href: `/teach/courses/${courseSlug}`, label: courseTitle },
    { href: `/teach/lessons/${lessonId}`, label: number },
    { label: t(`${page}.crumb`) },
  ];
  const titles: Partial<Record<typeof page, string>> = {
    review: t("review.title", { title }),
    both: t("both.title"),
    library: t("library.title"),
  };
  const ways = { edit: "", preview: "/preview", review: "/review" } as const;
  return (
    <Main>
      <PageHead
        title={titles[page] ?? `${number} ${title}`}
        lang={page === "edit" || page === "preview" ? language : undefined}
        lead={page === "both" || page === "library" ? t(`${page}.lead`) : undefined}
        crumbs={<Crumbs label={t("common:nav.breadcrumbs")} items={crumbs} />}
      >
        <p className="row small">
          <StateTag state={state} />
          <span className="muted">
            {t("edit.last", { name: editor, date: formatMoment(updatedAt, reader) })}
          </span>
          {(Object.keys(ways) as (keyof typeof ways)[])
            .filter((way) => way !== page)
            .map((way) => (
              <a key={way} href={`/teach/drafts/${id}${ways[way]}`}>
                {t(`${way}.crumb`)}
              </a>
            ))}
        </p>
      </PageHead>
      {page === "edit" && !isWritable(state) && (
        <Callout tone="warm" title={t("edit.notWritable")}>
          {t("edit.notWritableText")}
        </Callout>
      )}
      {children}
    </Main>
  );
}
