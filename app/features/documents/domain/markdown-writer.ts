import { captionsText } from "./captions-syntax";
import type { Block, Inline, LessonDocument, ListItem, Mark } from "./document";
import { writeMarkdown } from "./markdown-syntax";
import type { MarkdownNode } from "./markdown-tree";
import { type Nested, nestInlines } from "./nested-inlines";
import { tidyDocument } from "./tidy-document";

const node = (type: string, rest: Omit<MarkdownNode, "type"> = {}): MarkdownNode => ({ type, ...rest });
const text = (value: string): MarkdownNode => node("text", { value });
const label = (value: string): MarkdownNode[] => (value ? [node("phrase", { children: [text(value)] })] : []);

function markNode(mark: Mark, children: MarkdownNode[]): MarkdownNode {
  switch (mark.type) {
    case "bold":
      return node("strong", { children });
    case "italic":
      return node("emphasis", { children });
    case "link":
      return node("link", { url: mark.attrs.href, children });
    case "code":
      return node("inlineCode", { value: children.map(({ value }) => value ?? "").join("") });
    case "term":
      return node("textDirective", { name: "term", attributes: mark.attrs, children });
    case "lang":
      return node("textDirective", { name: "lang", attributes: mark.attrs, children });
    case "country":
      return node("textDirective", { name: "country", attributes: mark.attrs, children });
    case "unverified":
    case "verbatim":
      return node("textDirective", { name: mark.type, attributes: {}, children });
  }
}

function leafNode(inline: Inline): MarkdownNode {
  switch (inline.type) {
    case "text":
      return text(inline.text);
    case "citation":
      return node("citation", { value: inline.attrs.source });
    case "mathInline":
      return node("inlineMath", { value: inline.attrs.latex });
    case "hardBreak":
      return node("break");
  }
}

const nestedNode = (nested: Nested): MarkdownNode =>
  nested.kind === "leaf" ? leafNode(nested.inline) : markNode(nested.mark, nested.children.map(nestedNode));

const phrasing = (inlines: readonly Inline[] | undefined): MarkdownNode[] =>
  nestInlines(inlines ?? []).map(nestedNode);

/** Whether the items of a list may stand without blank lines between them and still be read as they are. */
const isClose = (items: readonly ListItem[]): boolean =>
  items.every(
    ({ content: [first, ...rest] }) =>
      first?.type === "paragraph" &&
      first.content &&
      rest.every(
        (block) =>
          (block.type === "bulletList" || (block.type === "orderedList" && block.attrs.start === 1)) &&
          isClose(block.content),
      ),
  );

function listNode(items: readonly ListItem[], start: number | null): MarkdownNode {
  const spread = !isClose(items);
  return node("list", {
    ordered: start !== null,
    start,
    spread,
    children: items.map(({ content }) => node("listItem", { spread, children: blocks(content) })),
  });
}

const blocks = (content: readonly Block[]): MarkdownNode[] => content.map(blockNode);

function blockNode(block: Block): MarkdownNode {
  switch (block.type) {
    case "paragraph":
      return node("paragraph", { children: phrasing(block.content) });
    case "heading":
      return node("heading", { depth: block.attrs.level, children: phrasing(block.content) });
    case "codeBlock":
      return node("code", { value: block.content?.[0]?.text ?? "" });
    case "mathBlock":
      return node("math", { value: block.attrs.latex });
    case "horizontalRule":
      return node("thematicBreak");
    case "blockquote":
      return node("blockquote", { children: blocks(block.content) });
    case "bulletList":
      return listNode(block.content, null);
    case "orderedList":
      return listNode(block.content, block.attrs.start);
    case "callout":
      return node("containerDirective", {
        name: block.attrs.kind,
        attributes: {},
        children: blocks(block.content),
      });
    case "table":
      return node("table", {
        align: block.content[0]?.content.map(({ attrs }) => attrs.align) ?? [],
        children: block.content.map((row) =>
          node("tableRow", {
            children: row.content.map((cell) =>
              node("tableCell", { children: phrasing(cell.content[0]?.content) }),
            ),
          }),
        ),
      });
    case "drawing":
      return node("leafDirective", { name: "drawing", attributes: block.attrs, children: [] });
    case "quiz":
      return node("leafDirective", { name: "quiz", attributes: block.attrs, children: [] });
    case "image": {
      const { fileId, alt, caption } = block.attrs;
      return node("leafDirective", {
        name: "image",
        attributes: { file: fileId, alt },
        children: label(caption),
      });
    }
    case "recording": {
      const { kind, title, url, captions } = block.attrs;
      const head = node("paragraph", { data: { directiveLabel: true }, children: label(title) });
      return node("containerDirective", {
        name: kind,
        attributes: { url, ...(captions ? { captions: captionsText(captions) } : {}) },
        children: [head, ...blocks(block.content)],
      });
    }
  }
}

/** A document as the Markdown that `documentFromMarkdown` reads back to the same document. */
export const markdownFromDocument = (document: LessonDocument): string =>
  writeMarkdown(node("root", { children: blocks(tidyDocument(document).content) }));
