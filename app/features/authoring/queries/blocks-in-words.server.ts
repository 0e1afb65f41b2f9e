import { markdownFromDocument } from "~/features/documents/index.server";
import { linesOfFront } from "../domain/front";
import type { LessonText } from "../lesson-text.server";

/**
 * Each block of a text as a person would write it down: so that a link that leads elsewhere, a description of a picture
 * or the level of a heading shows as words that changed.
 */
export const blocksInWords = ({ document }: Pick<LessonText, "document">): string[] =>
  document.content.map((block) => markdownFromDocument({ type: "doc", content: [block] }).trim());

/** What stands around a text, and the text, for a comparison. */
export const linesInWords = (text: LessonText): { front: string[]; blocks: string[] } => ({
  front: linesOfFront(text.front),
  blocks: blocksInWords(text),
});
