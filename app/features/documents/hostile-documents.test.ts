import { describe, expect, test } from "vitest";
import { DOCUMENT_LIMITS } from "./domain/document";
import { overloadOf } from "./domain/markdown-load";
import { documentFromMarkdown } from "./domain/markdown-reader";
import { readDocument } from "./domain/read-document";
import { bareSurroundings, type Surroundings } from "./domain/surroundings";
import { renderDocument } from "./render-document.server";

const PICTURE = "AbCdEfGhIjKlMnOpQrStUv";
const around: Surroundings = {
  ...bareSurroundings("en"),
  glossary: { "vital-core": { term: "vital core", definition: "<b>What</b> a life needs." } },
  citations: [{ id: "report", source: { title: "<i>A report</i>", url: "https://example.org/?a=1&b=2" } }],
  files: new Map([[PICTURE, { width: 800, height: 600, src: `/files/${PICTURE}`, sources: [] }]]),
};
const doc = (...content: unknown[]) => ({ type: "doc", content });
const paragraph = (...content: unknown[]) => ({ type: "paragraph", content });
const text = (words: string, ...marks: unknown[]) => ({
  type: "text",
  text: words,
  ...(marks.length ? { marks } : {}),
});
const htmlOf = (value: unknown) => renderDocument(readDocument(value).document!, around);

describe("F1 what no document has is refused, not dropped", () => {
  test.each<[string, unknown]>([
    ["an unknown node", doc({ type: "iframe", attrs: { src: "https://evil.example" } })],
    ["an unknown mark", doc(paragraph(text("x", { type: "onclick" })))],
    ["an unknown attribute of a node", doc({ ...paragraph(text("x")), attrs: { style: "position:fixed" } })],
    [
      "an unknown attribute of a mark",
      doc(paragraph(text("x", { type: "bold", attrs: { onmouseover: "alert(1)" } }))),
    ],
    ["an unknown key of the whole", { ...doc(paragraph()), version: 1 }],
    ["a string of HTML", "<p onclick=alert(1)>x</p>"],
    ["a string of HTML as a node", doc("<script>alert(1)</script>")],
    ["nothing", null],
    ["a list", [paragraph()]],
    ["a document without a block", doc()],
    ["a heading of the first level", doc({ type: "heading", attrs: { level: 1 } })],
    [
      "a table with a row that is too short",
      doc({ type: "table", content: [{ type: "tableRow", content: [] }] }),
    ],
    ["a text without letters", doc(paragraph({ type: "text", text: "" }))],
    [
      "a picture's width",
      doc({ type: "image", attrs: { fileId: PICTURE, alt: "", caption: "", width: 10 } }),
    ],
  ])("%s", (_what, value) => {
    expect(readDocument(value)).toEqual({ problem: expect.any(String) });
  });

  test.each(["__proto__", "constructor", "prototype"])("a key called %s, wherever it stands", (key) => {
    const poisoned = (json: string) => JSON.parse(json.replaceAll("KEY", key)) as unknown;
    for (const json of [
      '{"KEY":{"onmouseover":"alert(1)"},"type":"doc","content":[{"type":"paragraph"}]}',
      '{"type":"doc","content":[{"type":"paragraph","KEY":{}}]}',
      '{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"x","marks":[{"type":"link","attrs":{"href":"/a","KEY":{}}}]}]}]}',
    ])
      expect(readDocument(poisoned(json))).toEqual({ problem: "has a key that no document has" });
  });
});

const BAD_LINKS = [
  ...["javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", "\ufeffjavascript:alert(1)"],
  ...[
    "data:text/html;base64,PHNjcmlwdD4=",
    "vbscript:x",
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
  ],
  ...[
    "http://evil.example",
    "ftp://evil.example",
    "sms:123",
    "tel:123",
    "file:///etc/passwd",
    " https://a.b",
    "",
  ],
  ...["https://a.b\\@evil.example", "https:evil", "evil.example", "../a", "&#106;avascript:alert(1)"],
];

describe("F2 a link leads to https, a mail address or this site, and nowhere else", () => {
  test.each(BAD_LINKS)("%j is refused in a document", (href) => {
    expect(readDocument(doc(paragraph(text("x", { type: "link", attrs: { href } }))))).toHaveProperty(
      "problem",
    );
  });

  test.each(BAD_LINKS)("%j is no link in Markdown", (href) => {
    const { document } = documentFromMarkdown(`[x](<${href}>)\n\n[y](${href})\n\n[z]\n\n[z]: ${href}`);
    const links = [...renderDocument(document, around).matchAll(/href="([^"]*)"/g)].map(([, to]) => to);
    expect(links.filter((to) => !/^(?:https:\/\/|mailto:|\/[^/\\]|#)/.test(to ?? ""))).toEqual([]);
  });

  test("what may be led to stays as it is", () => {
    for (const href of ["https://example.org/?a=1&b=2", "mailto:a@b.c", "/pages/help", "/", "#part-a"])
      expect(readDocument(doc(paragraph(text("x", { type: "link", attrs: { href } }))))).toHaveProperty(
        "document",
      );
  });
});

describe("F3 a link carries nothing but where it leads", () => {
  test.each([
    { class: "fixed inset-0 z-50" },
    { target: "_blank" },
    { rel: "opener" },
    { style: "x" },
    { title: "x" },
  ])("%j is refused", (more) => {
    const link = { type: "link", attrs: { href: "https://example.org", ...more } };
    expect(readDocument(doc(paragraph(text("x", link))))).toHaveProperty("problem");
  });

  test("a link elsewhere tells the other site nothing and vouches for nothing", () => {
    expect(htmlOf(doc(paragraph(text("x", { type: "link", attrs: { href: "https://example.org" } }))))).toBe(
      '<p><a href="https://example.org" rel="noopener noreferrer nofollow ugc">x</a></p>',
    );
  });
});

describe("F4 a picture is a file of this site", () => {
  test.each([
    "https://evil.example/x.png",
    "//evil.example/x.png",
    "/files/x",
    "data:image/png;base64,x",
    "../x",
  ])("%j is refused as a file", (fileId) => {
    expect(readDocument(doc({ type: "image", attrs: { fileId, alt: "", caption: "" } }))).toHaveProperty(
      "problem",
    );
  });

  test("a file that is not the text's to show is words, not an address", () => {
    const other = { type: "image", attrs: { fileId: "ZZCdEfGhIjKlMnOpQrStUv", alt: "A lamp", caption: "" } };
    expect(htmlOf(doc(other))).toBe("<figure><p>Picture: A lamp</p></figure>");
    const own = { type: "image", attrs: { fileId: PICTURE, alt: '"><img onerror=x>', caption: "<b>" } };
    expect(htmlOf(doc(own))).toContain(
      `src="/files/${PICTURE}" width="800" height="600" alt="&quot;&gt;&lt;img`,
    );
  });

  test("a recording is a link to https; nothing of it is fetched", () => {
    const recording = (url: string) =>
      doc({ type: "recording", attrs: { kind: "video", title: "x", url }, content: [] });
    for (const url of ["javascript:alert(1)", "http://a.b", "/files/x", "//a.b"])
      expect(readDocument(recording(url))).toHaveProperty("problem");
    expect(htmlOf(recording("https://example.org/film"))).not.toMatch(/<(?:iframe|video|audio|embed|object)/);
  });
});

/** A list that counts how often something of it is looked at. */
function counted(items: unknown[]): { list: unknown[]; looks: () => number } {
  let looks = 0;
  const list = new Proxy(items, {
    get(target, key, receiver) {
      looks += 1;
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
  return { list, looks: () => looks };
}

describe("F5 what is too deep or too large is refused before it costs anything", () => {
  const nested = (depth: number) => {
    let inner: unknown = paragraph(text("x"));
    for (let level = 0; level < depth; level += 1) inner = { type: "blockquote", content: [inner] };
    return doc(inner);
  };

  test("10,000 quotations in one another", () => {
    expect(readDocument(nested(10_000))).toEqual({ problem: "is nested too deeply" });
    expect(readDocument(nested(DOCUMENT_LIMITS.depth))).toEqual({ problem: "is nested too deeply" });
    expect(readDocument(nested(10))).toHaveProperty("document");
  });

  test("a million marks: no more of them is looked at than a document may have", () => {
    const { list, looks } = counted(Array.from({ length: 1_000_000 }, () => ({ type: "bold" })));
    expect(readDocument(doc(paragraph({ type: "text", text: "x", marks: list })))).toEqual({
      problem: "has too many parts",
    });
    expect(looks()).toBeLessThan(100);
  });

  test("a million paragraphs, a hundred thousand short lists: the walk ends at the limit", () => {
    const { list, looks } = counted(Array.from({ length: 1_000_000 }, () => paragraph()));
    expect(readDocument({ type: "doc", content: list })).toHaveProperty("problem");
    expect(looks()).toBeLessThan(100);
    const item = { type: "listItem", content: [paragraph(text("x"))] };
    const lists = Array.from({ length: 15_000 }, () => ({ type: "bulletList", content: [item] }));
    expect(readDocument({ type: "doc", content: lists })).toHaveProperty("problem");
  });

  test("5 MB, as text before it is parsed, as a value before it is looked through", () => {
    const long = "x".repeat(5 * 1024 * 1024);
    expect(readDocument(`{"type":"doc","content":[${long}`)).toEqual({ problem: "is too long" });
    expect(readDocument(doc(paragraph(text(long))))).toEqual({ problem: "is too long" });
    const { list, looks } = counted(Array.from({ length: 5_000 }, () => paragraph(text("y".repeat(1_000)))));
    expect(readDocument({ type: "doc", content: list })).toEqual({ problem: "is too long" });
    expect(looks()).toBeLessThan(20_000);
  });
});

/** What authors, or somebody in their name, may write into a file. */
const ATTACKS = [
  ...["<script>alert(1)</script>", "text <img src=x onerror=alert(1)> text", "<svg/onload=alert(1)>"],
  ...[
    "<iframe src=https://example.org></iframe>",
    "<a href='javascript:alert(1)'>x</a>",
    "<javascript:alert(1)>",
  ],
  ...[
    '[x](https://example.org "onmouseover=alert(1)")',
    "![x](javascript:alert(1))",
    "www.evil.example http://evil.example",
  ],
  ...[
    ":lang[x]{code=sr onclick=alert(1)}",
    ":lang[x]{code=sr style='position:fixed'}",
    ":verbatim[x]{onclick=alert(1)}",
  ],
  ...[
    ":term[x]{id=vital-core onmouseover=alert(1) class=fixed}",
    ":term[x]{id=__proto__}",
    ":term[x]{id=constructor}",
  ],
  ...[
    "x[^__proto__] y[^constructor] z[^report]",
    "`<script>alert(1)</script>`",
    "    <script>alert(1)</script>",
  ],
  ...[
    "```html\n<script>alert(1)</script>\n```",
    "## <img src=x onerror=alert(1)>",
    ":term[x]{id=vital-core}",
  ],
  ...[
    "| <script>alert(1)</script> |\n|---|\n| [x](javascript:alert(1)) |",
    ":::note{onclick=alert(1)}\nx\n:::",
  ],
  ...[
    `::image[<b>]{file=${PICTURE} alt="\\"><script>"}`,
    '::image[x]{file=x alt="x" src="https://evil.example"}',
  ],
  ...[':::video[<script>]{url="https://example.org/\\"><script>"}\n<script>\n:::', "::quiz{slug=../../x}"],
  ...[
    "$$\\href{javascript:alert(1)}{x}$$",
    "$$\\htmlClass{x}{y}$$ $$\\htmlStyle{position:fixed}{y}$$",
    "$$<img src=x>$$",
  ],
  ...[
    "$$\\url{javascript:alert(1)}$$",
    "$$\\includegraphics{https://evil.example}$$",
    "$$\n\\text{</math><script>}\n$$",
  ],
];
const TAGS =
  "h2 h3 h4 p ul ol li blockquote hr br table thead tbody tr th td a em strong i b cite code pre div aside span small sup " +
  "figure figcaption picture source img details summary svg path " +
  "math semantics mrow mi mo mn mtext mfrac msup msub mspace mstyle mpadded annotation";

describe("F6, F8 nothing that runs or leads astray gets through Markdown or a formula", () => {
  test.each(ATTACKS)("%j", (attack) => {
    const { document } = documentFromMarkdown(attack);
    const html = renderDocument(document, around);
    for (const [, name = "", attributes = ""] of html.matchAll(/<\/?([a-zA-Z0-9]+)((?:"[^"]*"|[^>"])*)>/g)) {
      expect(TAGS.split(" ")).toContain(name);
      const bare = attributes.replace(/="[^"]*"/g, "=");
      expect(bare).not.toMatch(/\son|style|srcdoc|title|target/i);
      expect(attributes).not.toMatch(/href="(?!https:\/\/|mailto:|\/[^/\\]|#)/);
      expect(attributes).not.toMatch(/src="(?!\/files\/)/);
    }
    expect(html).not.toMatch(/<script|<iframe/i);
  });
});

describe("F8 formulas", () => {
  test.each([
    ...[
      "\\def\\a{\\a\\a}\\a",
      "\\newcommand{\\a}{b}\\a",
      "\\let\\a=b",
      "\\gdef\\a{b}",
      "\\csname a\\endcsname",
    ],
    ...["\\href{https://a.b}{x}", "\\htmlData{a=b}{x}", "\\includegraphics{x}", "\\fbox{x}"],
  ])("%s is refused", (latex) => {
    const { problems, document } = documentFromMarkdown(`$$\n${latex}\n$$`);
    expect(problems).toHaveLength(1);
    expect(renderDocument(document, around)).toMatch(/^<pre>/);
  });

  test("one that can be read becomes MathML, with its source beside it for copying", () => {
    const html = renderDocument(documentFromMarkdown("$$\\frac{1}{n}$$").document, around);
    expect(html).toContain('<math xmlns="http://www.w3.org/1998/Math/MathML">');
    expect(html).not.toMatch(/style=|class="katex-html"/);
  });
});

/** Texts on which parsers were once slow; each is refused by counting, before a parser sees it. */
const SLOW: readonly (readonly [string, string])[] = [
  ["blocks that are never closed", ":::note\n".repeat(3_000)],
  ["quotations in quotations", `${">".repeat(5_000)} x`],
  ["lists in lists", `${"- ".repeat(5_000)}x`],
  ["numbered lists in lists", `${"1. ".repeat(5_000)}x`],
  ["brackets", "[".repeat(20_000)],
  ["stars", "*a **b ".repeat(5_000)],
  ["backticks", "`a``".repeat(5_000)],
  ["a table of 10,000 columns", `${"|a".repeat(10_000)}\n${"|-".repeat(10_000)}`],
  ["a table of 100,000 cells", `${"|a".repeat(50)}\n`.repeat(2_000)],
  ["30,000 definitions", "[a]: /b\n".repeat(30_000)],
  ["30,000 items", "- a\n".repeat(30_000)],
  ["one long line", "a".repeat(100_000)],
  ["one long text", "a ".repeat(200_000)],
];

describe("F8 text that keeps a parser busy is refused by counting", () => {
  test.each(SLOW)("%s", (_what, markdown) => {
    expect(overloadOf(markdown)).not.toBeNull();
    expect(documentFromMarkdown(markdown)).toMatchObject({
      problems: [overloadOf(markdown)],
      references: [],
    });
  });

  test("no lesson is anywhere near it", () => {
    expect(
      overloadOf(`:::note\n${"- one **two** [three](https://a.b)[^c]\n".repeat(300)}:::\n`.repeat(5)),
    ).toBeNull();
  });
});
