import { blocksOf, headingIds, type LessonDocument, textOfBlock } from "~/features/documents";
import { hashOfBlock } from "~/features/documents/index.server";
import type { TextBlock } from "./domain/passage";

/** The parts of a published text, in their order. A text from before texts were trees has none. */
export function lessonBlocks(document: unknown): readonly TextBlock[] {
  if (document === null || document === undefined) return [];
  // It was checked when it was published, and what is published does not change.
  const text = document as LessonDocument;
  const ids = headingIds(text);
  return blocksOf(text).map(({ block }) => ({
    hash: hashOfBlock(block),
    text: textOfBlock(block),
    isHeading: block.type === "heading",
    headingId: ids.get(block) ?? null,
  }));
}

/** A paragraph in an address. */
export const placeKey = (hash: string): string => hash.slice(0, 16);
