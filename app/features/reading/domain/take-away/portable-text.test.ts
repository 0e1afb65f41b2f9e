import { describe, expect, test } from "vitest";
import { filesIn, type Portability, portableText } from "./portable-text";

const FILE = "A".repeat(22);
const into: Portability = {
  prefix: "l1-",
  deeper: 1,
  origin: "https://school.example",
  termHref: (key) => `terms.xhtml#term-${key}`,
  pictureSrc: (id) => (id === FILE ? "images/one.webp" : undefined),
  pictureWords: (alt) => `Picture: ${alt}`,
};

describe("a text that leaves the site", () => {
  test.each([
    ["heads go down, ids are its own", '<h2 id="part-a">A</h2>', '<h3 id="l1-part-a">A</h3>'],
    [
      "links within",
      '<a class="ref" href="#note-1" id="ref-1">1</a>',
      '<a class="ref" href="#l1-note-1" id="l1-ref-1">1</a>',
    ],
    ["terms", '<a class="term" href="#term-x">x</a>', '<a class="term" href="terms.xhtml#term-x">x</a>'],
    [
      "links to the site",
      '<a href="/learn/quizzes/1">q</a>',
      '<a href="https://school.example/learn/quizzes/1">q</a>',
    ],
    [
      "links elsewhere",
      '<a href="https://a.example/?b=1&amp;c">q</a>',
      '<a href="https://a.example/?b=1&amp;c">q</a>',
    ],
    ["void elements", "a<br>b<br/>c<hr>", "a<br/>b<br/>c<hr/>"],
    [
      "attributes without value",
      '<input disabled type="checkbox">',
      '<input disabled="disabled" type="checkbox"/>',
    ],
    ["alignment", '<td align="right">1</td>', '<td class="to-right">1</td>'],
    ["references", "a &nbsp; &amp; b & c &copy; &#x27;", "a \u00a0 &amp; b &amp; c &amp;copy; &#x27;"],
    ["what XML lacks", "a\u0000b\u000bc\ufffe", "abc"],
    [
      "drawings",
      '<svg viewBox="0 0 1 1" aria-labelledby="a b"><path d="M0"></path></svg>',
      '<svg viewBox="0 0 1 1" aria-labelledby="l1-a l1-b" xmlns="http://www.w3.org/2000/svg"><path d="M0"></path></svg>',
    ],
    [
      "a picture that is there",
      `<picture><source type="image/avif" srcset="/files/${FILE}?w=1 1w"/><img src="/files/${FILE}" alt="A" loading="lazy"/></picture>`,
      '<img src="images/one.webp" alt="A"/>',
    ],
    [
      "a picture that is not",
      `<img src="/files/${"B".repeat(22)}" alt="A &amp; B"/>`,
      "<em>Picture: A &amp; B</em>",
    ],
    ["a picture from elsewhere", '<img src="https://evil.example/x.png" alt="A"/>', "<em>Picture: A</em>"],
  ])("%s", (_, html, portable) => expect(portableText(html, into).html).toBe(portable));

  test("has its notes apart", () => {
    const html =
      '<div class="wn"><p>A<a class="ref" href="#note-1" id="ref-1">1</a></p><div class="notes"><aside class="mn" id="note-1"><a class="mn-k" href="#ref-1">1</a> W</aside><aside class="mn" id="term-x"><b>X.</b> is x</aside></div></div>';
    expect(portableText(html, into)).toEqual({
      html: '<div class="wn"><p>A<a class="ref" href="#l1-note-1" id="l1-ref-1">1</a></p></div>',
      notes: [{ id: "l1-note-1", html: '<a class="mn-k" href="#l1-ref-1">1</a> W' }],
      terms: ["x"],
    });
  });

  test("names the files it shows", () => {
    expect(filesIn(`<img src="/files/${FILE}"/><img src="/files/${FILE}?w=1"/><img src="/other/x">`)).toEqual(
      [FILE],
    );
  });

  test("is made in time, whatever it is", () => {
    for (const hostile of ["<", "<a ", '<aside class="mn" id="', "&", '<a b="', "<h2>"]) {
      const began = performance.now();
      portableText(hostile.repeat(50_000 / hostile.length), into);
      expect(performance.now() - began).toBeLessThan(500);
    }
  });
});
