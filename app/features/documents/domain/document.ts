import { z } from "zod";
import { OpaqueId, Slug } from "~/shared/ids";

/**
 * The text of a lesson as a tree of blocks: the shape of ProseMirror's JSON, closed. Whatever is not listed here is
 * refused, wherever it comes from: the editor, a Markdown file, a translation.
 *
 * Everything has a way of being written in Markdown, so that what was made in the browser can leave it.
 */

/** What a document may measure. */
export const DOCUMENT_LIMITS = { bytes: 256 * 1024, depth: 20, nodes: 20_000 } as const;

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/;

/** Where a link may lead: an https address, a mail address, a path of this site, a place on the page. */
export const LINK = /^(?:https:\/\/[^\s\\]+|mailto:[^\s\\]+|\/(?![/\\])[^\s\\]*|#[^\s\\]*)$/;

/** Words with a meaning beyond their letters. */
export const Mark = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("bold") }),
  z.strictObject({ type: z.literal("italic") }),
  z.strictObject({ type: z.literal("code") }),
  z.strictObject({
    type: z.literal("link"),
    attrs: z.strictObject({ href: z.string().max(2_000).regex(LINK) }),
  }),
  /** A glossary term, by its key. */
  z.strictObject({ type: z.literal("term"), attrs: z.strictObject({ id: Slug }) }),
  /** Words of another language. */
  z.strictObject({ type: z.literal("lang"), attrs: z.strictObject({ code: z.string().regex(LANGUAGE) }) }),
  /** A country or economy whose name carries a footnote, by its ISO code. */
  z.strictObject({
    type: z.literal("country"),
    attrs: z.strictObject({ code: z.string().regex(/^[A-Z]{2}$/) }),
  }),
  /** A claim that nobody has been able to check. */
  z.strictObject({ type: z.literal("unverified") }),
  /** Stays as it is when a text is written in another script: names, addresses, codes. */
  z.strictObject({ type: z.literal("verbatim") }),
]);
export type Mark = z.infer<typeof Mark>;

const Text = z.strictObject({
  type: z.literal("text"),
  text: z.string().min(1).max(20_000),
  marks: z.array(Mark).min(1).max(6).optional(),
});

/** A superior number that leads to a source of the lesson, by its id there. */
const CitationMark = z.strictObject({ type: z.literal("citation"), attrs: z.strictObject({ source: Slug }) });

const Latex = z.string().trim().min(1).max(2_000);
const Inline = z.discriminatedUnion("type", [
  Text,
  CitationMark,
  z.strictObject({ type: z.literal("mathInline"), attrs: z.strictObject({ latex: Latex }) }),
  z.strictObject({ type: z.literal("hardBreak") }),
]);
export type Inline = z.infer<typeof Inline>;

const inlines = z.array(Inline).max(2_000).optional();

const Paragraph = z.strictObject({ type: z.literal("paragraph"), content: inlines });

const Heading = z.strictObject({
  type: z.literal("heading"),
  attrs: z.strictObject({ level: z.union([z.literal(2), z.literal(3), z.literal(4)]) }),
  content: inlines,
});

const CodeBlock = z.strictObject({
  type: z.literal("codeBlock"),
  content: z
    .array(z.strictObject({ type: z.literal("text"), text: z.string().min(1).max(20_000) }))
    .max(1)
    .optional(),
});

const cellAttrs = z.strictObject({ align: z.enum(["left", "center", "right"]).nullable() });
const TableHeader = z.strictObject({
  type: z.literal("tableHeader"),
  attrs: cellAttrs,
  content: z.array(Paragraph).length(1),
});
const TableCell = z.strictObject({
  type: z.literal("tableCell"),
  attrs: cellAttrs,
  content: z.array(Paragraph).length(1),
});
/** The first row names the columns; every row has as many cells as the first. */
const Table = z.strictObject({
  type: z.literal("table"),
  content: z
    .array(
      z.strictObject({
        type: z.literal("tableRow"),
        content: z
          .array(z.discriminatedUnion("type", [TableHeader, TableCell]))
          .min(1)
          .max(20),
      }),
    )
    .min(1)
    .max(200)
    .refine(
      (rows) =>
        rows.every(
          ({ content }, index) =>
            content.length === rows[0]!.content.length &&
            content.every(({ type }) => type === (index === 0 ? "tableHeader" : "tableCell")),
        ),
      "a table is a row of headers and rows of as many cells",
    ),
});

/** A picture that was uploaded. An empty `alt` says that it only decorates. */
const Image = z.strictObject({
  type: z.literal("image"),
  attrs: z.strictObject({
    fileId: OpaqueId,
    alt: z.string().max(500),
    caption: z.string().max(500),
  }),
});

/** The drawings the product makes itself, as accessible SVG. */
export const DRAWINGS = [
  "seven-dimensions",
  "community-security-cycle",
  "stakeholder-map",
  "country-theme-matrix",
] as const;
const Drawing = z.strictObject({
  type: z.literal("drawing"),
  attrs: z.strictObject({ name: z.enum(DRAWINGS) }),
});

/** A quiz of the course, by its slug. */
const Quiz = z.strictObject({ type: z.literal("quiz"), attrs: z.strictObject({ slug: Slug }) });

const MathBlock = z.strictObject({ type: z.literal("mathBlock"), attrs: z.strictObject({ latex: Latex }) });

/** Uploaded captions in one language. */
const CaptionsFile = z.strictObject({ language: z.string().regex(LANGUAGE), fileId: OpaqueId });
export type CaptionsFile = z.infer<typeof CaptionsFile>;

/** One file for each language. */
export const Captions = z
  .array(CaptionsFile)
  .min(1)
  .max(8)
  .refine(
    (files) => new Set(files.map(({ language }) => language)).size === files.length,
    "captions stand once in each language",
  );

/** A film or a recording elsewhere. Its content is the transcript; captions are files of the course. */
const Recording = z.strictObject({
  type: z.literal("recording"),
  attrs: z.strictObject({
    kind: z.enum(["video", "audio"]),
    title: z.string().trim().min(1).max(200),
    url: z
      .string()
      .max(2_000)
      .regex(/^https:\/\/[^\s\\]+$/),
    captions: Captions.optional(),
  }),
  content: z.array(Paragraph).max(400),
});

const Rule = z.strictObject({ type: z.literal("horizontalRule") });

/** One part of a text that stands by itself. */
export type Block =
  | z.infer<typeof Paragraph>
  | z.infer<typeof Heading>
  | z.infer<typeof CodeBlock>
  | z.infer<typeof Table>
  | z.infer<typeof Image>
  | z.infer<typeof Drawing>
  | z.infer<typeof Quiz>
  | z.infer<typeof MathBlock>
  | z.infer<typeof Recording>
  | z.infer<typeof Rule>
  | { type: "bulletList"; content: ListItem[] }
  | { type: "orderedList"; attrs: { start: number }; content: ListItem[] }
  | { type: "blockquote"; content: Block[] }
  | { type: "callout"; attrs: { kind: CalloutKind }; content: Block[] };

export type ListItem = { type: "listItem"; content: Block[] };

export const CALLOUTS = ["note", "example", "caution", "task"] as const;
export type CalloutKind = (typeof CALLOUTS)[number];

const Block: z.ZodType<Block> = z.lazy(() =>
  z.discriminatedUnion("type", [
    Paragraph,
    Heading,
    CodeBlock,
    Table,
    Image,
    Drawing,
    Quiz,
    MathBlock,
    Recording,
    Rule,
    z.strictObject({ type: z.literal("bulletList"), content: z.array(Item).min(1).max(500) }),
    z.strictObject({
      type: z.literal("orderedList"),
      attrs: z.strictObject({ start: z.int().min(0).max(100_000) }),
      content: z.array(Item).min(1).max(500),
    }),
    z.strictObject({ type: z.literal("blockquote"), content: z.array(Block).min(1).max(500) }),
    z.strictObject({
      type: z.literal("callout"),
      attrs: z.strictObject({ kind: z.enum(CALLOUTS) }),
      content: z.array(Block).min(1).max(500),
    }),
  ]),
);
const Item: z.ZodType<ListItem> = z.strictObject({
  type: z.literal("listItem"),
  content: z.array(Block).min(1).max(500),
});

/** A whole text. Ask `readDocument` for one from outside: it looks at size and depth first. */
export const LessonDocument = z.strictObject({
  type: z.literal("doc"),
  content: z.array(Block).min(1).max(2_000),
});
export type LessonDocument = z.infer<typeof LessonDocument>;
