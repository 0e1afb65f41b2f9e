import type { SubmissionResult } from "@conform-to/react";
import { Crumbs } from "~/ui/crumbs";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { Section } from "~/ui/section";
import { useTranslation } from "~/web/translation";
import { nameOfLocale } from "../domain/locales";
import { partAnchor, translationsPath } from "../paths";
import type { TranslationInWork } from "../queries/get-translation.server";
import { BlockPart } from "./block-part";
import { FrontPart } from "./front-part";
import { refusedPart } from "./refused-part";

interface TranslatePageProps {
  work: TranslationInWork;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** A lesson beside its translation: every part with a form of its own. */
export function TranslatePage({ work, lastResult }: TranslatePageProps) {
  const { t } = useTranslation(["translation", "common", "authoring"]);
  const { courseSlug, courseTitle, number, title, locale, language, front, blocks, counts } = work;
  const refused = refusedPart(lastResult);
  const crumbs = [
    { href: "/teach/courses", label: t("authoring:courses.title") },
    { href: `/teach/courses/${courseSlug}`, label: courseTitle },
    { href: translationsPath(courseSlug), label: t("list.title") },
    { label: `${number} ${nameOfLocale(locale)}` },
  ];
  const open = [
    ...(front.state === "stale" || front.state === "missing" ? (["front"] as const) : []),
    ...blocks.filter(({ state }) => state === "stale" || state === "missing").map(({ position }) => position),
  ];
  return (
    <Main>
      <PageHead
        title={t("work.title", { number, language: nameOfLocale(locale) })}
        lead={t("work.lead")}
        crumbs={<Crumbs label={t("common:nav.breadcrumbs")} items={crumbs} />}
      >
        <p>
          <span lang={language}>{title}</span>:{" "}
          {[
            t("list.done", { done: counts.parts - counts.missing, count: counts.parts }),
            ...(counts.stale > 0 ? [t("list.stale", { count: counts.stale })] : []),
          ].join(", ")}
          {". "}
          {open[0] !== undefined && <a href={`#${partAnchor(open[0])}`}>{t("work.firstOpen")}</a>}
        </p>
      </PageHead>
      <Section heading={t("work.front")} id={partAnchor("front")} first>
        <FrontPart front={front} language={language} locale={locale} refused={refused("front")} />
      </Section>
      <Section heading={t("work.text")}>
        {blocks.map((block) =>
          block.state === "wordless" ? null : (
            <BlockPart
              key={block.position}
              block={block}
              language={language}
              locale={locale}
              refused={refused(block.position)}
            />
          ),
        )}
      </Section>
    </Main>
  );
}
