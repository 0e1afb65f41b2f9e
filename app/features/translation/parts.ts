import { type Block, inlinesOf, type LessonDocument, type Mark, textOfBlock } from "~/features/documents";
import { hashOfBlock } from "~/features/documents/index.server";
import type { SourcePart } from "./domain/match-parts";
import type { Unlike } from "./errors";

/** Blocks that say the same in every language. */
const WORDLESS = new Set<Block["type"]>(["drawing", "quiz", "horizontalRule", "mathBlock", "codeBlock"]);
export const isWordless = (block: Block): boolean => WORDLESS.has(block.type);

/** The blocks of an original, as translations are matched with them. */
export const partsOf = (document: LessonDocument): readonly (SourcePart & { readonly block: Block })[] =>
  document.content.map((block) => ({
    hash: hashOfBlock(block),
    kind: block.type,
    words: textOfBlock(block),
    isWordless: isWordless(block),
    block,
  }));

/** What is under the blocks of a block, or of the items of a list: kinds and numbers, without words. */
function shapeOf(block: Block): string {
  switch (block.type) {
    case "heading":
      return `heading ${block.attrs.level}`;
    case "bulletList":
    case "orderedList":
      return `${block.type} of ${block.content.length}`;
    case "table":
      return `table of ${block.content.length} rows of ${block.content[0]?.content.length ?? 0}`;
    case "callout":
      return `${block.attrs.kind} of ${block.content.length}`;
    case "blockquote":
      return `blockquote of ${block.content.length}`;
    case "image":
      return `image ${block.attrs.fileId}`;
    case "recording":
      return `${block.attrs.kind} ${block.attrs.url}`;
    default:
      return block.type;
  }
}

/** Blocks inside a block that are the same in every language, and pictures: what must not get lost. */
function embeddedIn(block: Block): string[] {
  if (isWordless(block)) return [JSON.stringify(block)];
  switch (block.type) {
    case "image":
    case "recording":
      return [shapeOf(block)];
    case "bulletList":
    case "orderedList":
      return block.content.flatMap(({ content }) => content.flatMap(embeddedIn));
    case "blockquote":
    case "callout":
      return block.content.flatMap(embeddedIn);
    default:
      return [];
  }
}

const marksOf = (block: Block): readonly Mark[] =>
  inlinesOf(block).flatMap((inline) => (inline.type === "text" ? (inline.marks ?? []) : []));

const citationsOf = (block: Block): string[] =>
  inlinesOf(block).flatMap((inline) => (inline.type === "citation" ? [inline.attrs.source] : []));

const once = (values: readonly string[]): string[] => [...new Set(values)].sort();
const termsOf = (block: Block) =>
  once(marksOf(block).flatMap((mark) => (mark.type === "term" ? [mark.attrs.id] : [])));
const countriesOf = (block: Block) =>
  once(marksOf(block).flatMap((mark) => (mark.type === "country" ? [mark.attrs.code] : [])));
const saysUnverified = (block: Block) => marksOf(block).some(({ type }) => type === "unverified");

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** How a translated block differs from its original in more than words; null where it does not. */
export function unlikeness(source: Block, block: Block): { unlike: Unlike; detail: string } | null {
  if (source.type !== block.type) return { unlike: "another-kind", detail: source.type };
  if (!isSame(embeddedIn(source), embeddedIn(block)))
    return { unlike: "embedded-differs", detail: embeddedIn(source).join(", ") };
  if (shapeOf(source) !== shapeOf(block)) return { unlike: "another-shape", detail: shapeOf(source) };
  // In the order of the original, so that sources keep their numbers in every language.
  if (!isSame(citationsOf(source), citationsOf(block)))
    return {
      unlike: "citations-differ",
      detail: citationsOf(source)
        .map((id) => `[^${id}]`)
        .join(" "),
    };
  if (!isSame(termsOf(source), termsOf(block)))
    return { unlike: "terms-differ", detail: termsOf(source).join(", ") };
  if (!isSame(countriesOf(source), countriesOf(block)))
    return { unlike: "countries-differ", detail: countriesOf(source).join(", ") };
  if (saysUnverified(source) !== saysUnverified(block))
    return { unlike: "unverified-differs", detail: ":unverified[…]" };
  return null;
}
