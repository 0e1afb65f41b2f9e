import type { Block, Inline, ListItem } from "~/features/documents";
import { toCyrillic } from "~/shared/serbian-script";
import { isMadeCyrillic } from "./domain/locales";

/** What a line without marks of its own is written like in a script. */
type Write = (text: string) => string;

/** Words in ⟦ ⟧ stand as they are in every script; the signs are for whoever writes, not for readers. */
const inLatin: Write = (text) => text.replace(/[⟦⟧]/g, "");

/** Marks under which words stay as they are: code, other languages, and what is said to be left alone. */
const KEPT = new Set(["code", "lang", "verbatim"]);

function inline(part: Inline, write: Write): Inline {
  if (part.type !== "text" || part.marks?.some(({ type }) => KEPT.has(type))) return part;
  return { ...part, text: write(part.text) || part.text };
}

const item = ({ content, ...rest }: ListItem, write: Write): ListItem => ({
  ...rest,
  content: content.map((block) => written(block, write)),
});

function paragraph<T extends { content?: Inline[] | undefined }>(block: T, write: Write): T {
  return block.content ? { ...block, content: block.content.map((part) => inline(part, write)) } : block;
}

function written(block: Block, write: Write): Block {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return paragraph(block, write);
    case "bulletList":
    case "orderedList":
      return { ...block, content: block.content.map((one) => item(one, write)) };
    case "blockquote":
    case "callout":
      return { ...block, content: block.content.map((inner) => written(inner, write)) };
    case "table":
      return {
        ...block,
        content: block.content.map((row) => ({
          ...row,
          content: row.content.map((cell) => ({
            ...cell,
            content: cell.content.map((inner) => paragraph(inner, write)),
          })),
        })),
      };
    case "image": {
      const { fileId, alt, caption } = block.attrs;
      return { type: "image", attrs: { fileId, alt: write(alt), caption: write(caption) } };
    }
    case "recording": {
      const { title, ...attrs } = block.attrs;
      // What a film elsewhere is called there stays as it is.
      return {
        ...block,
        attrs: { ...attrs, title: inLatin(title) },
        content: block.content.map((inner) => paragraph(inner, write)),
      };
    }
    case "codeBlock":
    case "mathBlock":
    case "drawing":
    case "quiz":
    case "horizontalRule":
      return block;
  }
}

/** A translated block in the script in which it is read: letters change, nothing else. */
export const blockInScript = (block: Block, tag: string): Block =>
  isMadeCyrillic(tag) ? written(block, toCyrillic) : written(block, inLatin);

/** The same for a line of the front: a title, an outcome, a place in a source. */
export const lineInScript = (line: string, tag: string): string =>
  isMadeCyrillic(tag) ? toCyrillic(line) : inLatin(line);
