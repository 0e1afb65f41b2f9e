import type { Block, Inline, LessonDocument, ListItem, Mark } from "./document";
import { sameMark } from "./nested-inlines";

/** In which order marks stand on a text: what reaches over more comes first. */
const ORDER: readonly Mark["type"][] = [
  "link",
  "term",
  "country",
  "lang",
  "unverified",
  "verbatim",
  "bold",
  "italic",
  "code",
];
/** Marks that Markdown writes with a label in brackets, which cannot hold every code. */
const LABELLED = new Set<Mark["type"]>(["term", "country", "lang", "unverified", "verbatim"]);

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
const CONTROL = /[\u0000-\u001f\u007f\ufeff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out, but for the line's end.
const CONTROL_BUT_LINES = /[\u0000-\u0009\u000b-\u001f\u007f\ufeff]/g;

/** Letters that neither a database nor a file keeps become a blank or the sign for what is unreadable. */
const clean = (text: string): string => text.replace(LONE_SURROGATE, "\ufffd").replace(CONTROL, " ");
const line = (text: string): string => clean(text).replace(/ {2,}/g, " ").trim();
const lines = (text: string): string =>
  text.replace(LONE_SURROGATE, "\ufffd").replace(/\r\n?/g, "\n").replace(CONTROL_BUT_LINES, " ");

/** As many as the schema lets a list have. */
const MAX_ITEMS = 500;

/** Where a run of text stands; some places hold less than others. */
type Place = "paragraph" | "heading" | "cell";

function tidyMarks(marks: readonly Mark[] | undefined, text: string, place: Place): Mark[] {
  const kept = ORDER.flatMap((type) => marks?.find((mark) => mark.type === type) ?? []);
  const isLabelled = kept.some(({ type }) => LABELLED.has(type));
  const isUnwritable = (isLabelled && /[[\]\\]/.test(text)) || (place === "cell" && text.includes("\\|"));
  return (isUnwritable ? kept.filter(({ type }) => type !== "code") : kept).map((mark) =>
    mark.type === "link" ? { ...mark, attrs: { href: clean(mark.attrs.href).replaceAll("|", "%7C") } } : mark,
  );
}

function tidyInline(inline: Inline, place: Place): Inline {
  switch (inline.type) {
    case "text": {
      const text = clean(inline.text);
      const marks = tidyMarks(inline.marks, text, place);
      return { type: "text", text, ...(marks.length > 0 ? { marks } : {}) };
    }
    case "mathInline": {
      const latex = line(inline.attrs.latex);
      if (!latex) return { type: "text", text: " " };
      const inCell = latex.replaceAll("\\|", "\\Vert ").replaceAll("|", "\\vert ").trim();
      return { type: "mathInline", attrs: { latex: place === "cell" ? inCell : latex } };
    }
    case "hardBreak":
      return place === "paragraph" ? inline : { type: "text", text: " " };
    case "citation":
      return inline;
  }
}

const sameMarks = (one: readonly Mark[] = [], other: readonly Mark[] = []): boolean =>
  one.length === other.length && one.every((mark, index) => sameMark(mark, other[index]!));

/** Neighbours of one kind become one; two formulas keep a blank between them. */
function joined(inlines: readonly Inline[]): Inline[] {
  const out: Inline[] = [];
  for (const inline of inlines) {
    const last = out.at(-1);
    if (inline.type === "text" && last?.type === "text" && sameMarks(last.marks, inline.marks))
      out[out.length - 1] = { ...last, text: last.text + inline.text };
    else if (inline.type === "mathInline" && last?.type === "mathInline")
      out.push({ type: "text", text: " " }, inline);
    else out.push(inline);
  }
  return out;
}

/** A text without the blanks at one end; blanks that hold words together stay. */
function withoutBlanks(text: string, end: "first" | "last"): string {
  let first = 0;
  let last = text.length;
  if (end === "first") while (text[first] === " ") first += 1;
  else while (text[last - 1] === " ") last -= 1;
  return text.slice(first, last);
}

/** Takes blanks and breaks from one end. */
function trimEnd(inlines: readonly Inline[], end: "first" | "last"): Inline[] {
  const left = [...inlines];
  for (;;) {
    const index = end === "first" ? 0 : left.length - 1;
    const inline = left[index];
    if (inline?.type === "hardBreak") left.splice(index, 1);
    else if (inline?.type === "text") {
      const text = withoutBlanks(inline.text, end);
      if (text) {
        left[index] = { ...inline, text };
        return left;
      }
      left.splice(index, 1);
    } else return left;
  }
}

/** The tidy content of a paragraph, a heading or a cell; nothing where nothing is left. */
function tidyInlines(inlines: readonly Inline[] | undefined, place: Place): { content?: Inline[] } {
  const tidy = joined((inlines ?? []).map((inline) => tidyInline(inline, place)));
  const content = trimEnd(trimEnd(tidy, "first"), "last");
  return content.length > 0 ? { content } : {};
}

const isEmpty = (block: Block): boolean => block.type === "paragraph" && !block.content;

/** Blocks without the empty paragraphs between them, neighbouring lists as one; one block stays in any case. */
function tidyBlocks(blocks: readonly Block[]): Block[] {
  const tidy = blocks.map(tidyBlock);
  const full: Block[] = [];
  for (const block of tidy) {
    const last = full.at(-1);
    const isNextList = block.type === "bulletList" && last?.type === "bulletList";
    if (isNextList && last.content.length + block.content.length <= MAX_ITEMS)
      full[full.length - 1] = { ...last, content: [...last.content, ...block.content] };
    else if (!isEmpty(block)) full.push(block);
  }
  return full.length > 0 ? full : [{ type: "paragraph" }];
}

/** Items of a list without the empty ones. */
const tidyItems = (items: readonly ListItem[]): ListItem[] =>
  items
    .map(({ content }): ListItem => ({ type: "listItem", content: tidyBlocks(content) }))
    .filter(({ content }) => !content.every(isEmpty));

function tidyBlock(block: Block): Block {
  switch (block.type) {
    case "paragraph":
      return { type: "paragraph", ...tidyInlines(block.content, "paragraph") };
    case "heading":
      return { ...withoutContent(block), ...tidyInlines(block.content, "heading") };
    case "codeBlock": {
      const text = lines(block.content?.[0]?.text ?? "");
      return { type: "codeBlock", ...(text ? { content: [{ type: "text", text }] } : {}) };
    }
    case "table":
      return {
        type: "table",
        content: block.content.map(({ content }) => ({
          type: "tableRow",
          content: content.map((cell, column) => ({
            ...cell,
            // A column stands as its head does.
            attrs: { align: block.content[0]?.content[column]?.attrs.align ?? null },
            content: [{ type: "paragraph", ...tidyInlines(cell.content[0]?.content, "cell") }],
          })),
        })),
      };
    case "image": {
      const { fileId, alt, caption } = block.attrs;
      return { type: "image", attrs: { fileId, alt: line(alt), caption: line(caption) } };
    }
    case "mathBlock": {
      const latex = lines(block.attrs.latex).trim();
      return latex ? { type: "mathBlock", attrs: { latex } } : { type: "paragraph" };
    }
    case "recording": {
      const { title, captions, ...attrs } = block.attrs;
      const content = block.content
        .map((paragraph) => ({ type: "paragraph" as const, ...tidyInlines(paragraph.content, "paragraph") }))
        .filter(({ content }) => content);
      const told = captions ? { captions } : {};
      return {
        type: "recording",
        attrs: { kind: attrs.kind, title: line(title) || attrs.url, url: attrs.url, ...told },
        content,
      };
    }
    case "bulletList":
    case "orderedList": {
      const content = tidyItems(block.content);
      return content.length > 0 ? { ...block, content } : { type: "paragraph" };
    }
    case "blockquote":
      return { type: "blockquote", content: tidyBlocks(block.content) };
    case "callout":
      return { ...block, content: tidyBlocks(block.content) };
    case "drawing":
    case "quiz":
    case "horizontalRule":
      return block;
  }
}

const withoutContent = ({ type, attrs }: Extract<Block, { type: "heading" }>) => ({ type, attrs });

/**
 * The one form in which a document is kept, so that two that read alike are alike: marks in order, equal neighbours
 * joined, no blanks at the ends of a paragraph, no empty paragraphs and items between others, no letters that a file or a
 * database could not hold. What Markdown cannot say where it stands (a break in a heading, a bar in a cell's formula)
 * is said in the nearest way it can.
 *
 * Tidying what is tidy changes nothing.
 */
export const tidyDocument = (document: LessonDocument): LessonDocument => ({
  type: "doc",
  content: tidyBlocks(document.content),
});
