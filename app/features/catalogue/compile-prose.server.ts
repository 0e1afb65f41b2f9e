import { bareSurroundings } from "~/features/documents";
import { documentFromMarkdown, renderDocument, type TextProblem } from "~/features/documents/index.server";
import type { SanitisedHtml } from "~/shared/sanitised-html";
import { toCyrillic } from "~/shared/serbian-script";

interface CompiledProse {
  /** May be put into a page as it is. */
  readonly html: SanitisedHtml;
  readonly problems: readonly TextProblem[];
}

const REFUSALS = {
  source: "this text cannot cite sources",
  term: "this text has no glossary",
  quiz: "this text cannot lead to a quiz",
  file: "this text cannot show uploaded pictures",
} as const;

/** Turns Markdown of `content/` that is no lesson (pages, briefs) into HTML: no sources, no glossary, no files. */
export function compileProse(markdown: string, language = "en"): CompiledProse {
  const { document, problems, references } = documentFromMarkdown(markdown);
  const refused = references.map(({ kind, line }) => ({ line, message: REFUSALS[kind] }));
  return { html: renderDocument(document, bareSurroundings(language)), problems: [...problems, ...refused] };
}

/** The same Serbian text in Cyrillic. Only letters outside tags and references change, so what is clean stays clean. */
export const inCyrillic = (html: SanitisedHtml): SanitisedHtml => toCyrillic(html) as SanitisedHtml;
