import { readDocument } from "~/features/documents";
import { documentFromMarkdown } from "~/features/documents/index.server";
import { MarkdownNotRead, TextNotTaken } from "./errors";
import type { LessonText } from "./lesson-text.server";
import type { DraftForm, DraftFront } from "./schema";

/**
 * The text that a form brings: as a tree where the editor runs, as Markdown where it does not. Both end in the same
 * closed document, or not at all.
 *
 * @throws {TextNotTaken | MarkdownNotRead}
 */
export function readFormText(form: DraftForm): LessonText {
  const { title, minutes, outcomes, terms, sources, contentNote, reviewBy, checkedOn } = form;
  const front: DraftFront = { title, minutes, outcomes, terms, sources, contentNote, reviewBy, checkedOn };
  if (form.document !== undefined) {
    const { document, problem } = readDocument(form.document);
    if (!document) throw new TextNotTaken(problem, "document");
    return { front, document };
  }
  const { document, problems } = documentFromMarkdown(form.markdown ?? "");
  if (problems.length > 0) throw new MarkdownNotRead(problems);
  return { front, document };
}
