import { type Block, type Inline, type LessonDocument, plainText, textOfBlock } from "~/features/documents";
import { countWords } from "~/shared/words";
import type { TextFacts } from "./domain/checklist";

/** Every block, those within others too, in the order of the text. */
function* everyBlock(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    if (block.type === "blockquote" || block.type === "callout") yield* everyBlock(block.content);
    if (block.type === "recording") yield* block.content;
    if (block.type === "bulletList" || block.type === "orderedList")
      for (const item of block.content) yield* everyBlock(item.content);
    if (block.type === "table")
      for (const row of block.content) for (const cell of row.content) yield* cell.content;
  }
}

function inlinesOf(block: Block): readonly Inline[] {
  return block.type === "paragraph" || block.type === "heading" ? (block.content ?? []) : [];
}

/** What a text holds, for the list before publishing. */
export function factsOf(document: LessonDocument): TextFacts {
  const blocks = [...everyBlock(document.content)];
  const inlines = blocks.flatMap(inlinesOf);
  const marks = inlines.flatMap((inline) => (inline.type === "text" ? (inline.marks ?? []) : []));
  return {
    words: countWords(plainText(document)),
    headings: blocks.flatMap((block) =>
      block.type === "heading" ? [{ level: block.attrs.level, text: textOfBlock(block) }] : [],
    ),
    images: blocks.flatMap((block) => (block.type === "image" ? [block.attrs] : [])),
    recordings: blocks.flatMap((block) =>
      block.type === "recording"
        ? [
            {
              title: block.attrs.title,
              hasTranscript: block.content.some(({ content }) => content),
              isFilm: block.attrs.kind === "video",
              captions: (block.attrs.captions ?? []).map(({ fileId }) => fileId),
            },
          ]
        : [],
    ),
    links: marks.flatMap((mark) => (mark.type === "link" ? [mark.attrs.href] : [])),
    citations: inlines.flatMap((inline) => (inline.type === "citation" ? [inline.attrs.source] : [])),
    terms: marks.flatMap((mark) => (mark.type === "term" ? [mark.attrs.id] : [])),
    quizzes: blocks.flatMap((block) => (block.type === "quiz" ? [block.attrs.slug] : [])),
    unverified: marks.filter(({ type }) => type === "unverified").length,
  };
}

/** The files a text shows or offers. */
export function filesOf(document: LessonDocument): string[] {
  const { images, recordings } = factsOf(document);
  return [...images.map(({ fileId }) => fileId), ...recordings.flatMap(({ captions }) => captions)];
}
