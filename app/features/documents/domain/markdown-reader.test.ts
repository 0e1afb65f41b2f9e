import { describe, expect, test } from "vitest";
import type { Block } from "./document";
import { documentFromMarkdown } from "./markdown-reader";

const read = (markdown: string) => documentFromMarkdown(markdown);
const first = (markdown: string): Block | undefined => read(markdown).document.content[0];
const messages = (markdown: string) =>
  read(markdown).problems.map(({ line, message }) => `${line}: ${message}`);

describe("each way of writing becomes its node", () => {
  const FILE = "AbCdEfGhIjKlMnOpQrStUv";
  const paragraph = (text: string) => ({ type: "paragraph", content: [{ type: "text", text }] });
  test.each<[string, string, object]>([
    [
      "a box",
      ":::caution\nMind this.\n:::",
      { type: "callout", attrs: { kind: "caution" }, content: [paragraph("Mind this.")] },
    ],
    ["a drawing", "::drawing{name=stakeholder-map}", { type: "drawing", attrs: { name: "stakeholder-map" } }],
    ["a quiz", "::quiz{slug=module-01}", { type: "quiz", attrs: { slug: "module-01" } }],
    [
      "a picture",
      `::image[A lamp.]{file=${FILE} alt="A lamp over a crossing"}`,
      { type: "image", attrs: { fileId: FILE, alt: "A lamp over a crossing", caption: "A lamp." } },
    ],
    [
      "a picture that only decorates",
      `::image{file=${FILE} alt=""}`,
      { type: "image", attrs: { fileId: FILE, alt: "", caption: "" } },
    ],
    [
      "a recording with its transcript",
      ':::audio[A talk]{url="https://example.org/a"}\nWords.\n:::',
      {
        type: "recording",
        attrs: { kind: "audio", title: "A talk", url: "https://example.org/a" },
        content: [paragraph("Words.")],
      },
    ],
    ["a formula", "$$\na = b\n$$", { type: "mathBlock", attrs: { latex: "a = b" } }],
    [
      "a list that begins elsewhere",
      "7. x",
      {
        type: "orderedList",
        attrs: { start: 7 },
        content: [{ type: "listItem", content: [paragraph("x")] }],
      },
    ],
    ["code", "```js\nx\n```", { type: "codeBlock", content: [{ type: "text", text: "x" }] }],
    ["a line broken for the file alone", "one\ntwo", paragraph("one two")],
    ["one dollar, which is money", "$5 and $6", paragraph("$5 and $6")],
    [
      "a colon in running text",
      "At 10:30, ratio 3:2, note:this stays.",
      paragraph("At 10:30, ratio 3:2, note:this stays."),
    ],
    ["an address that nobody made a link", "See https://example.org", paragraph("See https://example.org")],
  ])("%s", (_what, markdown, expected) => {
    expect(read(markdown).problems).toEqual([]);
    expect(first(markdown)).toEqual(expected);
  });

  test("marks in running text, one in another", () => {
    const text =
      ":unverified[**a**] :lang[b]{code=bs} :country[Kosovo]{code=XK} :verbatim[OSCE] :term[c]{id=d}[^e] $$n$$";
    expect(read(text).problems).toEqual([]);
    expect(first(text)).toEqual({
      type: "paragraph",
      content: [
        { type: "text", text: "a", marks: [{ type: "unverified" }, { type: "bold" }] },
        { type: "text", text: " " },
        { type: "text", text: "b", marks: [{ type: "lang", attrs: { code: "bs" } }] },
        { type: "text", text: " " },
        { type: "text", text: "Kosovo", marks: [{ type: "country", attrs: { code: "XK" } }] },
        { type: "text", text: " " },
        { type: "text", text: "OSCE", marks: [{ type: "verbatim" }] },
        { type: "text", text: " " },
        { type: "text", text: "c", marks: [{ type: "term", attrs: { id: "d" } }] },
        { type: "citation", attrs: { source: "e" } },
        { type: "text", text: " " },
        { type: "mathInline", attrs: { latex: "n" } },
      ],
    });
  });

  test("what a text refers to is listed with its line, also inside a paragraph", () => {
    const { references } = read("a[^x]\nb :term[c]{id=d}\n\n::quiz{slug=e}\n\nWow![^y]");
    expect(references.map(({ kind, id, line }) => `${line} ${kind} ${id}`)).toEqual([
      "1 source x",
      "2 term d",
      "4 quiz e",
      "6 source y",
    ]);
  });
});

describe("every mistake is named with its line", () => {
  test.each([
    ["a language that is none", ":lang[x]{code=SERBIAN}", "1: :lang needs words"],
    ["a country without a footnote", ":country[France]{code=FR}", "1: :country needs a name"],
    ["a claim without words", "x :unverified[]{a=b}", "1: :unverified needs the claim"],
    ["a mark nobody knows", ":foo[x]{a=b}", '1: the mark ":foo"'],
    ["a block nobody knows", "x\n\n:::foo\nx\n:::", '3: the block mark "foo"'],
    ["a drawing nobody made", "::drawing{name=flag}", "1: ::drawing needs a name"],
    ["a picture without words", "::image{file=AbCdEfGhIjKlMnOpQrStUv}", "1: ::image needs"],
    [
      "a picture from elsewhere",
      '::image{file="https://evil.example/x.png" alt="x"}',
      "1: ::image needs the id",
    ],
    ["a film from elsewhere", ':::video[x]{url="http://example.org"}\n:::', "1: :::video needs a title"],
    [
      "captions that are no file of ours",
      ':::video[x]{url="https://a.b" captions="en:https://evil.example/x.vtt"}\n:::',
      "1: captions are languages with ids of files",
    ],
    [
      "a film in a film",
      ':::video[x]{url="https://a.b"}\n- x\n:::',
      "2: a transcript consists of paragraphs",
    ],
    ["raw HTML in a line", "a <b>b</b>", "1: raw HTML"],
    ["raw HTML as a block", "x\n\n<div>\n</div>", "3: raw HTML"],
    ["a picture of Markdown's own", "![x](https://example.org/x.png)", "1: pictures are uploaded"],
    ["a footnote in the text", "x[^1]\n\n[^1]: y", "3: footnotes are written"],
    ["a first heading", "# Title", "1: headings begin with ##"],
    ["a fifth heading", "##### x", "1: headings go down to ####"],
    ["a link elsewhere", "\n\n[x](http://example.org)", "3: a link may lead"],
    ["a row that is too long", "| a |\n|---|\n| b | c |", "3: a row has more cells"],
    ["a formula that ends nowhere", "x $$\\frac{1}{$$", "1: the formula cannot be read"],
    ["a formula that defines", "$$\n\\def\\a{\\a\\a}\\a\n$$", "1: a formula may not use \\def"],
  ])("%s", (_reason, markdown, expected) => {
    expect(messages(markdown).some((message) => message.startsWith(expected))).toBe(true);
  });

  test("and the rest is read on", () => {
    const { document, problems } = read("One.\n\n<b>x</b>\n\n::nothing\n\nTwo.");
    expect(problems).toHaveLength(3);
    expect(document.content.map(({ type }) => type)).toContain("paragraph");
    expect(JSON.stringify(document)).toContain("Two.");
  });
});
