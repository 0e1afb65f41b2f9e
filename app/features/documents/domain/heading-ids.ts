import type { Block, LessonDocument } from "./document";
import { textOfBlock } from "./document-text";
import { everyBlock } from "./margin-notes";

const UNFIT = /[^\p{L}\p{M}\p{N}\p{Pc} -]/gu;

/**
 * The ids of a text's headings, made from their words. They begin with "part-", so that none meets an id of the page
 * around it, and each stands once.
 */
export function headingIds(document: LessonDocument): ReadonlyMap<Block, string> {
  const taken = new Set<string>();
  const ids = new Map<Block, string>();
  for (const block of everyBlock(document.content)) {
    if (block.type !== "heading") continue;
    const slug = textOfBlock(block).toLowerCase().replace(UNFIT, "").replaceAll(" ", "-");
    let id = slug;
    for (let count = 1; taken.has(id); count += 1) id = `${slug}-${count}`;
    taken.add(id);
    ids.set(block, `part-${id}`);
  }
  return ids;
}
