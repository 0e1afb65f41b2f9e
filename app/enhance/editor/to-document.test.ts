import { getSchema } from "@tiptap/core";
import { describe, expect, test } from "vitest";
import { type LessonDocument, readDocument } from "~/features/documents";
import { extensions } from "./extensions";
import { type EditorNode, toDocument } from "./to-document";

const schema = getSchema(extensions({}));
const text = (words: string, ...marks: { type: string; attrs?: object }[]) => ({
  type: "text",
  text: words,
  ...(marks.length > 0 ? { marks } : {}),
});
const paragraph = (...content: object[]) => ({
  type: "paragraph",
  ...(content.length > 0 ? { content } : {}),
});
const cell = (type: string, words: string, align: string | null = null) => ({
  type,
  attrs: { align },
  content: [paragraph(text(words))],
});
const FILE = "AAAAAAAAAAAAAAAAAAAAAA";

/** One of everything that a lesson's text knows. */
const EVERYTHING = {
  type: "doc",
  content: [
    { type: "heading", attrs: { level: 2 }, content: [text("Heading")] },
    paragraph(
      text("bold", { type: "bold" }),
      text("italic", { type: "italic" }),
      text("code", { type: "bold" }, { type: "code" }),
      text("link", { type: "link", attrs: { href: "https://example.org/a" } }),
      text("term", { type: "term", attrs: { id: "human-security" } }),
      text("jezik", { type: "lang", attrs: { code: "sr-Latn" } }),
      text("Kosovo", { type: "country", attrs: { code: "XK" } }),
      text("claim", { type: "unverified" }),
      text("W-01", { type: "verbatim" }),
      { type: "citation", attrs: { source: "undp-1994" } },
      { type: "hardBreak" },
      { type: "mathInline", attrs: { latex: "a^2" } },
    ),
    { type: "bulletList", content: [{ type: "listItem", content: [paragraph(text("one"))] }] },
    {
      type: "orderedList",
      attrs: { start: 3 },
      content: [
        {
          type: "listItem",
          content: [
            { type: "codeBlock", content: [text("first a block of code")] },
            paragraph(text("three")),
          ],
        },
      ],
    },
    { type: "blockquote", content: [paragraph(text("said"))] },
    { type: "callout", attrs: { kind: "caution" }, content: [paragraph(text("mind"))] },
    { type: "codeBlock", content: [text("a\n b")] },
    {
      type: "table",
      content: [
        { type: "tableRow", content: [cell("tableHeader", "a", "right"), cell("tableHeader", "b")] },
        { type: "tableRow", content: [cell("tableCell", "1", "right"), cell("tableCell", "2")] },
      ],
    },
    { type: "image", attrs: { fileId: FILE, alt: "A bridge", caption: "Mostar" } },
    { type: "drawing", attrs: { name: "seven-dimensions" } },
    { type: "quiz", attrs: { slug: "module-01" } },
    { type: "mathBlock", attrs: { latex: "\\sum x" } },
    {
      type: "recording",
      attrs: { kind: "audio", title: "A talk", url: "https://example.org/talk" },
      content: [paragraph(text("Words."))],
    },
    {
      type: "recording",
      attrs: {
        kind: "video",
        title: "A film",
        url: "https://example.org/film",
        captions: [{ language: "en", fileId: FILE }],
      },
      content: [paragraph(text("Words."))],
    },
    { type: "horizontalRule" },
    paragraph(text("End.")),
  ],
};

/** Through the editor: its own node, checked by its own schema, and out again. */
function through(document: object): EditorNode {
  const node = schema.nodeFromJSON(document);
  node.check();
  return toDocument(node.toJSON());
}

describe("the editor's schema is the closed schema of documents", () => {
  test("a text with one of everything goes in and comes out the same", () => {
    const { document } = readDocument(EVERYTHING);
    expect(document).toBeDefined();
    expect(readDocument(through(document as LessonDocument)).document).toEqual(document);
  });

  test("F1 it knows no node and no mark that documents do not know", () => {
    const used = JSON.stringify(EVERYTHING);
    const names = [...Object.keys(schema.nodes), ...Object.keys(schema.marks)];
    expect(names.filter((name) => !used.includes(`"type":"${name}"`))).toEqual([]);
  });

  test("F3 a link has an address and nothing else", () => {
    expect(Object.keys(schema.marks.link?.spec.attrs ?? {})).toEqual(["href"]);
  });
});

describe("what leaves the browser", () => {
  const editorCell = (words: string, attrs: object) => ({
    type: "tableCell",
    attrs: { colspan: 1, rowspan: 1, colwidth: null, align: null, ...attrs },
    content: [paragraph(text(words))],
  });

  test("cells that reach over several places are followed by empty ones, and the first row names the columns", () => {
    const table = {
      type: "table",
      content: [
        { type: "tableRow", content: [editorCell("wide", { colspan: 2, colwidth: [10, 20] })] },
        { type: "tableRow", content: [editorCell("tall", { rowspan: 2 }), editorCell("a", {})] },
        { type: "tableRow", content: [editorCell("b", {})] },
      ],
    };
    const left = toDocument({ type: "doc", content: [table] });
    expect(readDocument(left).problem).toBeUndefined();
    const rows = left.content?.[0]?.content ?? [];
    const words = rows.map((row) =>
      row.content?.map(
        (one) => `${one.type === "tableHeader" ? "#" : ""}${one.content?.[0]?.content?.[0]?.text ?? ""}`,
      ),
    );
    expect(words).toEqual([
      ["#wide", "#"],
      ["tall", "a"],
      ["", "b"],
    ]);
    expect(JSON.stringify(left)).not.toMatch(/colspan|rowspan|colwidth/);
  });

  test.each([
    ["attributes of elsewhere", { type: "paragraph", attrs: { class: "fixed" }, content: [text("a")] }],
    [
      "a list's type",
      {
        type: "orderedList",
        attrs: { start: 1, type: "a" },
        content: [{ type: "listItem", content: [paragraph(text("a"))] }],
      },
    ],
    ["a language of code", { type: "codeBlock", attrs: { language: "js" }, content: [text("a"), text("b")] }],
    [
      "a link's looks",
      paragraph(text("a", { type: "link", attrs: { href: "/x", class: "fixed", target: "_top" } })),
    ],
  ])("%s stay behind", (_what, block) => {
    expect(readDocument(toDocument({ type: "doc", content: [block as EditorNode] })).problem).toBeUndefined();
  });
});
