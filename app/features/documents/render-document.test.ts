import { describe, expect, test } from "vitest";
import { documentFromMarkdown } from "./domain/markdown-reader";
import { bareSurroundings, type Surroundings } from "./domain/surroundings";
import { renderDocument } from "./render-document.server";

const around: Surroundings = {
  ...bareSurroundings("en"),
  citations: [
    {
      id: "report",
      source: { title: "A report", author: "An office", year: 1994, url: "https://example.org/r" },
      locator: "chapter 2",
    },
    { id: "paper", source: { title: "A paper of 2001", year: 2001 } },
  ],
  glossary: { "vital-core": { term: "vital core", definition: "What a life needs." } },
  files: new Map([
    [
      "AbCdEfGhIjKlMnOpQrStUv",
      {
        width: 800,
        height: 600,
        src: "/files/a",
        sources: [{ type: "image/avif", srcset: "/files/a?width=400 400w" }],
      },
    ],
  ]),
  quizzes: new Map([
    ["module-01", { title: "Quiz: origins", href: "/learn/c/quiz/module-01", questions: 9 }],
  ]),
};
const html = (markdown: string, more: Partial<Surroundings> = {}) =>
  renderDocument(documentFromMarkdown(markdown).document, { ...around, ...more });

describe("notes", () => {
  test("are numbered by first citation, and a second citation keeps the number without a second note", () => {
    const text = html("One[^paper]. Two[^report].\n\nAgain[^paper].");
    expect([...text.matchAll(/class="ref" href="#note-(\d)"/g)].map((m) => m[1])).toEqual(["1", "2", "1"]);
    expect(text.match(/id="note-1"/g)).toHaveLength(1);
    expect(text.match(/id="ref-1"/g)).toHaveLength(1);
    expect(text).toContain('<a class="mn-k" href="#ref-1">1</a> <cite>A paper of 2001</cite>.</aside>');
  });

  test("say author, title with its link, year unless the title does, and place", () => {
    expect(html("x[^report] y[^paper]")).toContain(
      'An office, <cite><a href="https://example.org/r" rel="noopener noreferrer">A report</a></cite>, 1994, chapter 2.',
    );
  });

  test("stand in a group with their paragraph and the ones up to the next heading or note", () => {
    expect(
      html(
        "Plain.\n\nNoted[^report]. And a good deal more, so that the note finds room beside it.\n\nAfter.\n\n## Part\n\nNoted[^paper].",
      ),
    ).toMatch(
      /^<p>Plain\.<\/p><div class="wn"><p>Noted.*<\/p><div class="notes">.*<\/div><p>After\.<\/p><\/div><h2/,
    );
  });

  test("of two sources in a row are two numbers, not one of two digits", () => {
    expect(html("Both[^report][^paper].")).toMatch(/>1<\/a><span class="ref-and">,<\/span><a [^>]*>2<\/a>\./);
    expect(html("One[^report], two[^paper].")).not.toContain("ref-and");
  });

  test("of a heading stand beside what follows it", () => {
    expect(html("## Part[^report]\n\nText[^paper].")).toMatch(
      /<\/h2><div class="wn"><p>Text.*id="note-1".*id="note-2"/,
    );
  });

  test("explain a term at its first use; later uses point to the same note, in tables too", () => {
    const text = html(
      "The :term[vital core]{id=vital-core}[^report][^paper].\n\n| a |\n|---|\n| :term[core]{id=vital-core} and :lang[jezgro]{code=sr} |",
    );
    expect(text.match(/id="term-vital-core"/g)).toHaveLength(1);
    expect(text.match(/class="term" href="#term-vital-core"/g)).toHaveLength(2);
    expect(text).toContain("<b>Vital core.</b> What a life needs.");
    expect(text).toContain('<i lang="sr">jezgro</i>');
  });

  test("give the footnote of a country's name once, in the language of the text", () => {
    const text = html(":country[Kosovo]{code=XK} and :country[Kosovo]{code=XK}", { language: "sr-Latn" });
    expect(text.match(/Kosovo<a class="ref" href="#country-xk" role="doc-noteref"/g)).toHaveLength(2);
    expect(text.match(/id="country-xk"/g)).toHaveLength(1);
    expect(text).toContain("Ovaj naziv ne prejudicira status");
    expect(html("::drawing{name=country-theme-matrix}")).toContain(
      '<span class="mn-k">*</span> This designation',
    );
  });
});

describe("what is drawn", () => {
  test.each<[string, string, string]>([
    [
      "a doubt, for the eye and the ear",
      ":unverified[a claim]",
      '<span class="unverified">a claim <small>(not verified)</small></span>',
    ],
    ["what keeps its script", ":verbatim[OSCE]", '<span translate="no">OSCE</span>'],
    [
      "a quiz",
      "::quiz{slug=module-01}",
      '<a href="/learn/c/quiz/module-01"><strong>Quiz: origins</strong><span>Quiz, 9 questions</span></a>',
    ],
    ["a quiz that is gone", "x\n\n::quiz{slug=gone}", "<p>x</p>"],
    ["a source that is gone", "x[^gone]", "<p>x</p>"],
    ["a term that is gone", ":term[x]{id=gone}", "<p>x</p>"],
    ["a list of sentences", "- a\n- b", "<ul><li>a</li><li>b</li></ul>"],
    ["a list of more", "- a\n\n  b", "<ul><li><p>a</p><p>b</p></li></ul>"],
    ["a term in a link", "[:term[x]{id=vital-core}](/a)", '<a href="/a">x</a>'],
    ["a box", ":::task\nx\n:::", "<p><strong>Your turn</strong> </p><p>x</p>"],
    [
      "a recording",
      ':::audio[A talk]{url="https://a.b/c"}\nWords.\n:::',
      "<details><summary>Transcript</summary><p>Words.</p></details>",
    ],
    [
      "ids that never meet those of the page",
      "## Main\n\n## Main",
      '<h2 id="part-main">Main</h2><h2 id="part-main-1">Main</h2>',
    ],
    ["quotation marks and the like as they are", 'It\'s "so"', "<p>It's &quot;so&quot;</p>"],
  ])("%s", (_what, markdown, expected) => {
    expect(html(markdown)).toContain(expected);
  });

  test("captions of a recording, where they are files of this site; nothing plays what is elsewhere", () => {
    const [known, unknown] = ["AbCdEfGhIjKlMnOpQrStUv", "BbCdEfGhIjKlMnOpQrStUv"];
    const { document } = documentFromMarkdown(
      `:::video[A film]{url="https://a.b/c" captions="sr-Latn:${known} en:${unknown}"}\nWords.\n:::`,
    );
    const captions = new Map([[known, `/files/${known}`]]);
    const drawn = renderDocument(document, { ...bareSurroundings("en"), captions });
    expect(drawn).toContain(
      `<a href="/files/${known}" download="">Captions: <span lang="sr-Latn">srpski (latinica)</span></a>`,
    );
    expect(drawn).not.toContain(unknown);
    expect(drawn).not.toMatch(/<(?:video|audio|track|source)/);
    expect(renderDocument(document, bareSurroundings("en"))).not.toContain("/files/");
  });

  test("a picture with its measures, its better formats and its words", () => {
    expect(html('::image[A lamp.]{file=AbCdEfGhIjKlMnOpQrStUv alt="A lamp"}')).toBe(
      '<figure><picture><source type="image/avif" srcSet="/files/a?width=400 400w" sizes="(min-width: 40rem) 36rem, 100vw"/>' +
        '<img src="/files/a" width="800" height="600" alt="A lamp" loading="lazy" decoding="async"/></picture>' +
        "<figcaption>A lamp.</figcaption></figure>",
    );
  });

  test.each(["seven-dimensions", "community-security-cycle", "stakeholder-map", "country-theme-matrix"])(
    "the drawing %s says in words what it shows, in the language of the text, without colours of its own",
    (name) => {
      const drawn = html(`::drawing{name=${name}}`);
      expect(drawn).toMatch(new RegExp(`role="img" aria-labelledby="drawing-${name} drawing-${name}-text"`));
      expect(drawn).toMatch(/<title id="[^"]+">[^<]{10,}<\/title><desc id="[^"]+">[^<]{80,}<\/desc>/);
      expect(drawn).not.toMatch(/#[0-9a-f]{3,6}"|rgb\(|style=|drawings\./);
      expect(html(`::drawing{name=${name}}`, { language: "sr-Latn" })).not.toBe(drawn);
    },
  );
});
