import { directiveFromMarkdown, directiveToMarkdown } from "mdast-util-directive";
import { gfmTableFromMarkdown, gfmTableToMarkdown } from "mdast-util-gfm-table";
import { directive } from "micromark-extension-directive";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkMath from "remark-math";
import remarkParse from "remark-parse";
import remarkStringify from "remark-stringify";
import { type Processor, unified } from "unified";
import { citationSyntax } from "./citation-syntax";
import type { MarkdownNode } from "./markdown-tree";

type Extensions = Record<string, unknown[] | undefined>;

/** Tables alone: no automatic links, no struck text, no footnotes of Markdown's own. */
function tableSyntax(this: Processor): void {
  extend(this, gfmTable(), gfmTableFromMarkdown(), gfmTableToMarkdown({ tablePipeAlign: false }));
}

/** Marks of our own: `:name[words]{…}` in text, `::name{…}` and `:::name` as blocks. */
function markSyntax(this: Processor): void {
  const writing = directiveToMarkdown({ preferShortcut: false, preferUnquoted: true });
  // A colon inside a word ("10:30") needs no backslash: the reader takes a mark without words and braces for text.
  writing.unsafe = writing.unsafe?.filter(({ character, before }) => character !== ":" || before !== "[^:]");
  extend(this, directive(), directiveFromMarkdown(), writing);
}

function extend(processor: Processor, ...[syntax, reading, writing]: readonly unknown[]): void {
  const data = processor.data() as Extensions;
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), syntax];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), reading];
  data.toMarkdownExtensions = [...(data.toMarkdownExtensions ?? []), writing];
}

/** Where text needs a backslash beyond what each syntax knows of itself. */
function carefulText(this: Processor): void {
  const unsafe = [
    { character: ":", after: ":", inConstruct: "phrasing" },
    { character: ":", after: "[^\\s{}:[]*[{[]", inConstruct: "phrasing" },
    // After the number of a source it would make a footnote of Markdown's own.
    { character: ":", before: "\\]", inConstruct: "phrasing" },
    { character: "^", before: "\\[", inConstruct: "phrasing" },
    { character: "$", before: "\\$", inConstruct: "phrasing" },
    // An address of mail in pointed brackets may begin with other signs than letters.
    { character: "<", after: "[#-'*+\\--9=?A-Z^-~]", inConstruct: "phrasing" },
  ];
  const data = this.data() as Extensions;
  data.toMarkdownExtensions = [...(data.toMarkdownExtensions ?? []), { unsafe, handlers: { phrase } }];
}

/** As much of the writer's state as one handler asks for. */
interface WriterState {
  enter(construct: string): () => void;
  containerPhrasing(node: MarkdownNode, info: object): string;
}

/** Running text where the writer does not expect any, in the label of a block: escaped as in a paragraph. */
function phrase(node: MarkdownNode, _parent: unknown, state: WriterState, info: object): string {
  const exit = state.enter("phrasing");
  const text = state.containerPhrasing(node, info);
  exit();
  return text;
}

const processor = unified()
  .use(remarkParse)
  .use(remarkStringify, {
    bullet: "-",
    bulletOther: "*",
    emphasis: "*",
    fences: true,
    listItemIndent: "one",
    resourceLink: true,
    // Unlike the other two, it cannot be taken for an item of a list.
    rule: "_",
    strong: "*",
  })
  .use(tableSyntax)
  .use(markSyntax)
  .use(remarkMath, { singleDollarTextMath: false })
  .use(citationSyntax)
  .use(carefulText)
  .freeze();

/** Markdown as a tree. */
export const parseMarkdown = (markdown: string): MarkdownNode => processor.parse(markdown) as MarkdownNode;

/** A tree as Markdown. */
export const writeMarkdown = (tree: MarkdownNode): string =>
  processor.stringify(tree as Parameters<typeof processor.stringify>[0]);
