import type { Block, Inline, LessonDocument } from "./document";

/** A part of a text that stands by itself: what is translated, compared and marked as a whole. */
export interface DocumentBlock {
  /** Its place, from zero. */
  readonly index: number;
  readonly block: Block;
}

/** The parts of a document in their order. */
export const blocksOf = (document: LessonDocument): readonly DocumentBlock[] =>
  document.content.map((block, index) => ({ index, block }));

function wordsOf(inline: Inline): string {
  switch (inline.type) {
    case "text":
      return inline.text;
    case "mathInline":
      return inline.attrs.latex;
    case "hardBreak":
      return "\n";
    case "citation":
      return "";
  }
}

const inlineText = (inlines: readonly Inline[] | undefined): string => (inlines ?? []).map(wordsOf).join("");

/** The words of one block, paragraph by paragraph, without marks and numbers of sources. */
export function textOfBlock(block: Block): string {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return inlineText(block.content);
    case "codeBlock":
      return block.content?.[0]?.text ?? "";
    case "table":
      return block.content
        .map(({ content }) => content.map((cell) => inlineText(cell.content[0]?.content)).join(" | "))
        .join("\n");
    case "image":
      return [block.attrs.alt, block.attrs.caption].filter(Boolean).join("\n");
    case "mathBlock":
      return block.attrs.latex;
    case "recording":
      return [block.attrs.title, ...block.content.map(textOfBlock)].join("\n");
    case "bulletList":
    case "orderedList":
      return block.content.map(({ content }) => content.map(textOfBlock).join("\n")).join("\n");
    case "blockquote":
    case "callout":
      return block.content.map(textOfBlock).join("\n");
    case "drawing":
    case "quiz":
    case "horizontalRule":
      return "";
  }
}

/** The words of a whole text, a blank line between its parts: for search, counts and comparison. */
export const plainText = (document: LessonDocument): string =>
  document.content.map(textOfBlock).filter(Boolean).join("\n\n");
