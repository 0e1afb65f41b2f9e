import fc from "fast-check";
import type { Block, Inline, LessonDocument, ListItem, Mark } from "~/features/documents";
import { CALLOUTS, DRAWINGS } from "~/features/documents";

/** Letters that mean something to Markdown, and some that mean something to nobody. */
const LETTERS = [..."aZé1ß 0\u00a0.,!?;'\"*_`[](){}<>#+-=|~$:\\&/^@%😀ћ\u2009"];
const letters = fc
  .array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join(""));
/** What somebody might write who knows how files look. */
const tricky = fc.constantFrom(
  ...[
    "# a",
    "- b",
    "1. c",
    "> d",
    "| e | f |",
    "| - | - |",
    "---",
    "===",
    "***",
    "```",
    "~~~",
    "$$",
    "$5 and $6",
  ],
  ...[
    ":::note",
    "::drawing{name=x}",
    ":term[a]{id=b}",
    "10:30",
    "a:b{c}",
    "[^x]",
    "[^x]: y",
    "[a]: https://b.c",
  ],
  ...[
    "www.example.org",
    "https://example.org/?a=b&copy=c",
    "a@b.c",
    "<b>x</b>",
    "<https://a.b>",
    "&amp;",
    "&#42;",
  ],
  ...[
    "**a**",
    "*a",
    "a*",
    "_a_",
    "`a`",
    "\\",
    "a\\",
    "\\*",
    "![x](y)",
    "[x](y)",
    "  a",
    "a  ",
    "\ta",
    "a\nb",
    "\u0000",
  ],
  ...[
    "\ufeffa",
    "\ud800",
    "{#id}",
    "+ a",
    "1) a",
    "    code",
    "=",
    "-",
    "+",
    "*",
    "a:",
    ":",
    "$",
    "!",
    "[",
    "]",
    "`",
  ],
);
const words = fc.oneof(
  { weight: 4, arbitrary: fc.lorem({ maxCount: 5 }) },
  { weight: 2, arbitrary: letters },
  { weight: 3, arbitrary: tricky },
);
const slug = fc.constantFrom("a", "hdr-1994", "human-security", "x1");
const href = fc.constantFrom(
  ...[
    "https://example.org/a_(b)?c=*d*&e#f",
    "https://a.b/|x|",
    "mailto:a@b.c",
    "/pages/help",
    "#part-a",
    "https://a.b/[x]",
  ],
);

const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.constantFrom<Mark>({ type: "bold" }, { type: "italic" }, { type: "code" }, { type: "unverified" }),
  fc.constant<Mark>({ type: "verbatim" }),
  href.map((to): Mark => ({ type: "link", attrs: { href: to } })),
  slug.map((id): Mark => ({ type: "term", attrs: { id } })),
  fc.constantFrom("bs", "sr-Latn", "tr").map((code): Mark => ({ type: "lang", attrs: { code } })),
  fc.constant<Mark>({ type: "country", attrs: { code: "XK" } }),
);
const latex = fc.constantFrom(
  ..."n|p = 0.5|\\frac{a}{b}|\\$|a\\|b|x | y|[0, 1]|a_{i}^2|\\\\".split("|"),
  "|x|",
  "\\|v\\|",
  "$",
);

const inline: fc.Arbitrary<Inline> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(words, fc.array(mark, { maxLength: 3 }))
      .map(([text, marks]): Inline => ({ type: "text", text, ...(marks.length > 0 ? { marks } : {}) })),
  },
  { weight: 2, arbitrary: slug.map((source): Inline => ({ type: "citation", attrs: { source } })) },
  { weight: 1, arbitrary: latex.map((value): Inline => ({ type: "mathInline", attrs: { latex: value } })) },
  { weight: 1, arbitrary: fc.constant<Inline>({ type: "hardBreak" }) },
);
const inlines = fc.array(inline, { maxLength: 6 });
const paragraph = inlines.map(
  (content): Extract<Block, { type: "paragraph" }> => ({ type: "paragraph", content }),
);

const align = fc.constantFrom<"left" | "center" | "right" | null>("left", "center", "right", null);
const table: fc.Arbitrary<Block> = fc
  .tuple(
    fc.integer({ min: 1, max: 3 }),
    fc.integer({ min: 1, max: 3 }),
    fc.array(inlines, { minLength: 9, maxLength: 9 }),
    fc.array(align, { minLength: 3, maxLength: 3 }),
  )
  .map(
    ([width, height, contents, aligns]): Block => ({
      type: "table",
      content: Array.from({ length: height }, (_row, row) => ({
        type: "tableRow",
        content: Array.from({ length: width }, (_cell, column) => ({
          type: row === 0 ? ("tableHeader" as const) : ("tableCell" as const),
          attrs: { align: aligns[column] ?? null },
          content: [{ type: "paragraph", content: contents[row * width + column] ?? [] }],
        })),
      })),
    }),
  );

const fileId = fc.constantFrom("AbCdEfGhIjKlMnOpQrStUv", "-_cdefGhIjKlMnOpQrSt-_");
const code = fc.constantFrom(
  "",
  "a",
  "a\n",
  "\n",
  "```\nx\n```",
  ":::\n",
  "  indented\n\n\nlines",
  "$$",
  "\ta",
);

const leaf: fc.Arbitrary<Block> = fc.oneof(
  { weight: 6, arbitrary: paragraph },
  fc
    .tuple(fc.constantFrom<2 | 3 | 4>(2, 3, 4), inlines)
    .map(([level, content]): Block => ({ type: "heading", attrs: { level }, content })),
  code.map((text): Block => ({ type: "codeBlock", ...(text ? { content: [{ type: "text", text }] } : {}) })),
  table,
  fc
    .tuple(fileId, words, words)
    .map(([id, alt, caption]): Block => ({ type: "image", attrs: { fileId: id, alt, caption } })),
  fc.constantFrom(...DRAWINGS).map((name): Block => ({ type: "drawing", attrs: { name } })),
  slug.map((name): Block => ({ type: "quiz", attrs: { slug: name } })),
  fc
    .constantFrom("a = b", "a\n\n= b", "$$", ":::")
    .map((value): Block => ({ type: "mathBlock", attrs: { latex: value } })),
  fc
    .tuple(
      ...[fc.constantFrom<"video" | "audio">("video", "audio"), words, fc.array(paragraph, { maxLength: 2 })],
      fc.subarray(["en", "sr-Latn", "sq", "zh-Hant-TW"]),
    )
    .map(
      ([kind, title, content, languages]): Block => ({
        type: "recording",
        attrs: {
          kind,
          title: title.trim() || "x",
          url: 'https://example.org/a?b="c"&d={e}',
          ...(languages.length > 0
            ? { captions: languages.map((language) => ({ language, fileId: `-_${"a1".repeat(10)}` })) }
            : {}),
        },
        content,
      }),
    ),
  fc.constant<Block>({ type: "horizontalRule" }),
);

const { block } = fc.letrec<{ block: Block; item: ListItem }>((tie) => ({
  item: fc
    .array(tie("block"), { minLength: 1, maxLength: 3 })
    .map((content): ListItem => ({ type: "listItem", content })),
  block: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    leaf,
    fc
      .array(tie("item"), { minLength: 1, maxLength: 3 })
      .map((content): Block => ({ type: "bulletList", content })),
    fc
      .tuple(fc.constantFrom(0, 1, 7, 100_000), fc.array(tie("item"), { minLength: 1, maxLength: 3 }))
      .map(([start, content]): Block => ({ type: "orderedList", attrs: { start }, content })),
    fc
      .array(tie("block"), { minLength: 1, maxLength: 3 })
      .map((content): Block => ({ type: "blockquote", content })),
    fc
      .tuple(fc.constantFrom(...CALLOUTS), fc.array(tie("block"), { minLength: 1, maxLength: 3 }))
      .map(([kind, content]): Block => ({ type: "callout", attrs: { kind }, content })),
  ),
}));

/** Documents that the schema takes, as wild as it lets them be. */
export const wildDocuments: fc.Arbitrary<LessonDocument> = fc
  .array(block, { minLength: 1, maxLength: 4 })
  .map((content) => ({ type: "doc", content }));
