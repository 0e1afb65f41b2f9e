import { renderToStaticMarkup } from "react-dom/server";
import { negotiateLanguage } from "~/locales/languages";
import { translator } from "~/platform/i18n/i18n.server";
import type { SanitisedHtml } from "~/shared/sanitised-html";
import type { LessonDocument } from "./domain/document";
import type { Surroundings } from "./domain/surroundings";
import { DocumentView } from "./ui/document-view";
import type { Words } from "./ui/rendering";

/**
 * A document as the HTML that pages show: every node drawn by our own components, every word escaped, nothing else
 * let through. Notes stand beside the paragraphs that first need them, as a lesson shows them.
 *
 * The document must have come from `readDocument`.
 */
export function renderDocument(document: LessonDocument, around: Surroundings): SanitisedHtml {
  const translate = translator(negotiateLanguage(around.language) ?? "en") as (
    key: string,
    values?: object,
  ) => string;
  const words: Words = (key, values) => translate(`documents:${key}`, values);
  const html = renderToStaticMarkup(<DocumentView document={document} around={around} words={words} />);
  // why: a change of script turns letters outside tags, and this reference has two; quotes around attributes are double.
  return html.replaceAll("&#x27;", "'") as SanitisedHtml;
}
