import { describe, expect, test } from "vitest";
import { compileLesson, compileProse, inCyrillic } from "./lesson-compiler";

const citations = [
  {
    id: "report",
    source: { title: "A report", author: "An office", year: 1994, url: "https://example.org/r" },
    locator: "chapter 2",
  },
  { id: "paper", source: { title: "A paper of 2001", year: 2001 } },
];
const glossary = { "vital-core": { term: "vital core", definition: "What a life needs." } };
const lesson = (markdown: string) => compileLesson({ markdown, citations, glossary });
const messages = (markdown: string) =>
  lesson(markdown).problems.map(({ line, message }) => `${line}: ${message}`);

describe("notes", () => {
  test("are numbered by first citation, and a second citation keeps the number without a second note", () => {
    const { html, problems } = lesson("One[^paper]. Two[^report].\n\nAgain[^paper].");
    expect(problems).toEqual([]);
    expect([...html.matchAll(/class="ref" href="#note-(\d)"/g)].map((m) => m[1])).toEqual(["1", "2", "1"]);
    expect(html.match(/id="note-1"/g)).toHaveLength(1);
    expect(html.match(/id="ref-1"/g)).toHaveLength(1);
    expect(html).toContain('<a class="mn-k" href="#ref-1">1</a> <cite>A paper of 2001</cite>.</aside>');
  });

  test("say author, title with its link, year unless the title does, and place", () => {
    expect(lesson("x[^report] y[^paper]").html).toContain(
      'An office, <cite><a href="https://example.org/r" rel="noopener noreferrer">A report</a></cite>, 1994, chapter 2.',
    );
  });

  test("stand in a group with their paragraph and the ones up to the next heading or note", () => {
    const { html } = lesson(
      "Plain.\n\nNoted[^report]. And a good deal more, so that the note finds room beside it.\n\nAfter.\n\n## Part\n\nNoted[^paper].",
    );
    expect(html).toMatch(
      /^<p>Plain\.<\/p><div class="wn"><p>Noted.*<\/p><div class="notes">.*<\/div><p>After\.<\/p><\/div><h2/,
    );
  });

  test("of a heading stand beside what follows it", () => {
    expect(lesson("## Part[^report]\n\nText[^paper].").html).toMatch(
      /<\/h2><div class="wn"><p>Text.*id="note-1".*id="note-2"/,
    );
  });

  test("explain a term at its first use; later uses point to the same note, in tables too", () => {
    const { html } = lesson(
      "The :term[vital core]{id=vital-core}[^report][^paper].\n\n| a |\n|---|\n| :term[core]{id=vital-core} and :lang[jezgro]{code=sr} |",
    );
    expect(html.match(/id="term-vital-core"/g)).toHaveLength(1);
    expect(html.match(/class="term" href="#term-vital-core"/g)).toHaveLength(2);
    expect(html).toContain("<b>Vital core.</b> What a life needs.");
    expect(html).toContain('<i lang="sr">jezgro</i>');
  });
});

describe("every mistake is named with its line", () => {
  const cited = "\n\nBoth[^report][^paper].";
  test.each([
    [
      "a citation nobody knows, on its own line of a paragraph",
      `First line\nsecond[^nope].${cited}`,
      "2: [^nope] is not among",
    ],
    ["a term nobody knows", `:term[x]{id=nope}${cited}`, '1: :term names "nope"'],
    ["a language that is none", `:lang[x]{code=SERBIAN}${cited}`, "1: :lang needs words"],
    ["a mark nobody knows", `:foo[x]{a=b}${cited}`, '1: the mark ":foo"'],
    ["a block mark", `:::note\nx\n:::${cited}`, '1: the block mark "note"'],
    ["raw HTML in a line", `a <b>b</b>${cited}`, "1: raw HTML"],
    ["a picture", `![x](https://example.org/x.png)${cited}`, "1: pictures"],
    ["a footnote in the text", `x[^1]${cited}\n\n[^1]: y`, "1: footnotes are written"],
    ["a first heading", `# Title${cited}`, "1: headings begin with ##"],
    ["a link elsewhere", `\n\n[x](http://example.org)${cited}`, "3: a link may lead"],
    ["a source that is never cited", "Only[^report].", '1: the source "paper" is never cited'],
  ])("%s", (_reason, markdown, expected) => {
    expect(messages(markdown).some((message) => message.startsWith(expected))).toBe(true);
  });

  test("and nothing else is: a colon in running text is no mark", () => {
    const { html, problems } = compileProse("At 10:30, ratio 3:2, note:this stays. Kosovo\\*");
    expect(problems).toEqual([]);
    expect(html).toBe("<p>At 10:30, ratio 3:2, note:this stays. Kosovo*</p>");
  });
});

/** F2, F6, F8: what authors, or somebody in their name, may try. */
const ATTACKS = [
  "<script>alert(1)</script>",
  "text <img src=x onerror=alert(1)> text",
  "<svg/onload=alert(1)>",
  "<iframe src=https://example.org></iframe>",
  "<a href='javascript:alert(1)'>x</a>",
  "[x](javascript:alert(1))",
  "[x](JaVaScRiPt:alert(1))",
  "[x](&#106;avascript:alert(1))",
  "[x](java\tscript:alert(1))",
  "[x](\ufeffjavascript:alert(1))",
  "[x](data:text/html;base64,PHNjcmlwdD4=)",
  "[x](vbscript:msgbox(1))",
  "[x](//evil.example)",
  "[x](/\\evil.example)",
  "[x](ftp://evil.example)",
  "[x](sms:123)",
  "[x](http://evil.example)",
  "<javascript:alert(1)>",
  '[x](https://example.org "onmouseover=alert(1)")',
  "[x]\n\n[x]: javascript:alert(1)",
  "![x](javascript:alert(1))",
  ":lang[x]{code=sr onclick=alert(1)}",
  ":lang[x]{code=sr style='position:fixed'}",
  ":term[x]{id=vital-core onmouseover=alert(1) class=fixed}",
  ":term[x]{id=__proto__}",
  ":term[x]{id=constructor}",
  "x[^__proto__] y[^constructor]",
  "`<script>alert(1)</script>`",
  "    <script>alert(1)</script>",
  "```html\n<script>alert(1)</script>\n```",
  "## <img src=x onerror=alert(1)>",
  "| <script>alert(1)</script> |\n|---|\n| [x](javascript:alert(1)) |",
  "www.evil.example http://evil.example",
];

describe("F6 nothing that runs or leads astray gets through", () => {
  test.each(ATTACKS)("%j", (attack) => {
    const { html } = lesson(attack);
    const tags = [...html.matchAll(/<\/?([a-z0-9]+)([^>]*)>/g)];
    for (const [, name = "", attributes = ""] of tags) {
      expect(
        "h2 h3 h4 p ul ol li blockquote hr br table thead tbody tr th td a em strong b i cite code pre del div aside",
      ).toContain(name);
      expect(attributes).not.toMatch(/\son|style|src|title/i);
      expect(attributes).not.toMatch(/href="(?!https:\/\/|mailto:|\/[^/\\]|#)/);
    }
  });

  test("F5 depth and size do not stop the compiler", () => {
    const started = performance.now();
    compileProse(`${">".repeat(200)} deep\n\n${"* a\n".repeat(2_000)}${"[".repeat(2_000)}`);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

test("ids of a text never meet ids of the page", () => {
  expect(compileProse("## Main\n\n## Outline").html).toBe(
    '<h2 id="part-main">Main</h2><h2 id="part-outline">Outline</h2>',
  );
});

test("Cyrillic changes letters, not tags and references", () => {
  const { html } = compileProse("Pišite na [adresu](/pages/help) & čekajte 1 < 2.");
  expect(inCyrillic(html)).toBe('<p>Пишите на <a href="/pages/help">адресу</a> &amp; чекајте 1 &lt; 2.</p>');
});
