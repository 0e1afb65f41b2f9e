import { OpaqueId, Slug } from "~/shared/ids";
import { readCaptions } from "./captions-syntax";
import {
  type Block,
  CALLOUTS,
  DOCUMENT_LIMITS,
  DRAWINGS,
  type Inline,
  type LessonDocument,
  LINK,
  type ListItem,
  type Mark,
} from "./document";
import { readFormula } from "./formula";
import { overloadOf } from "./markdown-load";
import { directiveMark, type MarkReading } from "./markdown-marks";
import { parseMarkdown } from "./markdown-syntax";
import { lineOfNode, type MarkdownNode } from "./markdown-tree";
import { readDocument } from "./read-document";

/** What is wrong in a text, by its own lines. */
export interface TextProblem {
  /** Counted from one. */
  readonly line: number;
  /** An English sentence for the author at the terminal. */
  readonly message: string;
}

/** Something outside the text that the text names. */
export interface Reference {
  readonly kind: "source" | "term" | "quiz" | "file";
  readonly id: string;
  readonly line: number;
}

export interface MarkdownReading {
  /** What could be read; an empty paragraph where nothing could. */
  readonly document: LessonDocument;
  readonly problems: readonly TextProblem[];
  /** In the order of the text. */
  readonly references: readonly Reference[];
}

const EMPTY: LessonDocument = { type: "doc", content: [{ type: "paragraph" }] };
/** Deeper than any document may be; keeps a wild tree from being walked. */
const MAX_DEPTH = DOCUMENT_LIMITS.depth * 3;

/** Reads one text; keeps what it complains of and what the text refers to. */
class Reader {
  readonly problems: TextProblem[] = [];
  readonly references: Reference[] = [];
  private readonly links = new Map<string, string>();

  constructor(private readonly source: string) {}

  complain(node: MarkdownNode, message: string): void {
    this.problems.push({ line: lineOfNode(node), message });
  }

  refer(node: MarkdownNode, kind: Reference["kind"], id: string): void {
    this.references.push({ kind, id, line: lineOfNode(node) });
  }

  /** Addresses that stand apart: `[name]: https://…`. */
  collectLinks(root: MarkdownNode): void {
    for (const node of root.children ?? []) {
      if (node.type === "definition" && node.identifier && !this.links.has(node.identifier))
        this.links.set(node.identifier, node.url ?? "");
    }
  }

  // Blocks ---------------------------------------------------------------------------------------------------------

  blocks(nodes: readonly MarkdownNode[], depth: number): Block[] {
    const found = nodes.flatMap((node) => this.block(node, depth + 1));
    return found.length > 0 ? found : [{ type: "paragraph" }];
  }

  private block(node: MarkdownNode, depth: number): Block[] {
    const children = node.children ?? [];
    if (depth > MAX_DEPTH) return [];
    switch (node.type) {
      case "paragraph":
        return [this.paragraph(node)];
      case "heading":
        return [{ type: "heading", attrs: { level: this.level(node) }, ...this.content(children) }];
      case "thematicBreak":
        return [{ type: "horizontalRule" }];
      case "code":
        return [
          { type: "codeBlock", ...(node.value ? { content: [{ type: "text", text: node.value }] } : {}) },
        ];
      case "math":
        return this.formula(node, true) ? [{ type: "mathBlock", attrs: { latex: node.value ?? "" } }] : [];
      case "blockquote":
        return [{ type: "blockquote", content: this.blocks(children, depth) }];
      case "list":
        return [this.list(node, depth)];
      case "table":
        return [this.table(node)];
      case "leafDirective":
        return this.leafDirective(node);
      case "containerDirective":
        return this.containerDirective(node, depth);
      case "html":
        this.complain(node, "raw HTML is not allowed");
        return [];
      case "definition":
        return [];
      default:
        this.complain(node, `"${node.type}" is not something that a lesson holds`);
        return [];
    }
  }

  private paragraph(node: MarkdownNode): { type: "paragraph"; content?: Inline[] } {
    const [first] = node.children ?? [];
    if (first?.type === "citation" && this.source.startsWith(": ", first.position?.end.offset))
      this.complain(node, "footnotes are written as sources in the front matter and cited as [^id]");
    return { type: "paragraph", ...this.content(node.children ?? []) };
  }

  /** Whether a formula has anything in it; one that cannot be read is named and stays for its author to mend. */
  private formula(node: MarkdownNode, isBlock: boolean): boolean {
    const latex = node.value?.trim() ?? "";
    const { problem } = latex ? readFormula(latex, isBlock) : {};
    if (problem) this.complain(node, problem);
    return latex !== "";
  }

  private level(node: MarkdownNode): 2 | 3 | 4 {
    const depth = node.depth ?? 2;
    if (depth === 1)
      this.complain(node, "headings begin with ##; # is the title, which the front matter gives");
    if (depth > 4) this.complain(node, "headings go down to ####");
    return depth <= 2 ? 2 : depth === 3 ? 3 : 4;
  }

  private list(node: MarkdownNode, depth: number): Block {
    const content: ListItem[] = (node.children ?? []).map((item) => ({
      type: "listItem",
      content: this.blocks(item.children ?? [], depth + 1),
    }));
    if (!node.ordered) return { type: "bulletList", content };
    return { type: "orderedList", attrs: { start: Math.min(node.start ?? 1, 100_000) }, content };
  }

  private table(node: MarkdownNode): Block {
    const rows = node.children ?? [];
    const width = rows[0]?.children?.length ?? 0;
    return {
      type: "table",
      content: rows.map((row, index) => {
        const cells = row.children ?? [];
        if (cells.length > width) this.complain(row, "a row has more cells than the head of its table");
        return {
          type: "tableRow",
          content: Array.from({ length: width }, (_, column) => ({
            type: index === 0 ? ("tableHeader" as const) : ("tableCell" as const),
            attrs: { align: (node.align?.[column] ?? null) as "left" | "center" | "right" | null },
            content: [{ type: "paragraph", ...this.content(cells[column]?.children ?? []) }],
          })),
        };
      }),
    };
  }

  private leafDirective(node: MarkdownNode): Block[] {
    const attributes = node.attributes ?? {};
    switch (node.name) {
      case "drawing": {
        const name = DRAWINGS.find((drawing) => drawing === attributes.name);
        if (name) return [{ type: "drawing", attrs: { name } }];
        this.complain(node, `::drawing needs a name, one of ${DRAWINGS.join(", ")}`);
        return [];
      }
      case "quiz":
        if (!Slug.safeParse(attributes.slug).success || !attributes.slug) {
          this.complain(node, "::quiz needs the slug of a quiz, as in ::quiz{slug=module-01}");
          return [];
        }
        this.refer(node, "quiz", attributes.slug);
        return [{ type: "quiz", attrs: { slug: attributes.slug } }];
      case "image": {
        const { file, alt } = attributes;
        if (!file || !OpaqueId.safeParse(file).success || alt == null) {
          this.complain(
            node,
            '::image needs the id of a file and a text for those who cannot see it: {file=… alt="…"}',
          );
          return [];
        }
        this.refer(node, "file", file);
        const caption = this.words(node.children ?? []);
        return [{ type: "image", attrs: { fileId: file, alt, caption } }];
      }
      default:
        this.complain(node, `the block mark "${node.name}" is not known`);
        return [];
    }
  }

  private containerDirective(node: MarkdownNode, depth: number): Block[] {
    const [head, ...rest] = node.children ?? [];
    const label = head?.data?.directiveLabel ? head : null;
    const children = label ? rest : (node.children ?? []);
    const kind = CALLOUTS.find((callout) => callout === node.name);
    if (kind) {
      if (label) this.complain(node, `:::${kind} has no title of its own`);
      return [{ type: "callout", attrs: { kind }, content: this.blocks(children, depth) }];
    }
    if (node.name === "video" || node.name === "audio")
      return this.recording(node, node.name, this.words(label?.children ?? []), children);
    this.complain(node, `the block mark "${node.name}" is not known`);
    return [];
  }

  private recording(
    node: MarkdownNode,
    kind: "video" | "audio",
    title: string,
    children: readonly MarkdownNode[],
  ): Block[] {
    const url = node.attributes?.url ?? "";
    if (!title || !/^https:\/\/[^\s\\]+$/.test(url)) {
      this.complain(
        node,
        `:::${kind} needs a title and an https address: :::${kind}[title]{url="https://…"}`,
      );
      return [];
    }
    const given = node.attributes?.captions;
    const captions = given == null ? null : readCaptions(given);
    if (given != null && !captions)
      this.complain(
        node,
        'captions are languages with ids of files, each language once: captions="en:… sr:…"',
      );
    for (const { fileId } of captions ?? []) this.refer(node, "file", fileId);
    const content = children.flatMap((child) => {
      if (child.type === "paragraph") return [this.paragraph(child)];
      this.complain(child, "a transcript consists of paragraphs");
      return [];
    });
    const attrs = { kind, title, url, ...(captions ? { captions } : {}) };
    return [{ type: "recording", attrs, content }];
  }

  // Running text ---------------------------------------------------------------------------------------------------

  /** Words without marks, as titles and captions have them. */
  private words(nodes: readonly MarkdownNode[]): string {
    return this.inlines(nodes, [], 0)
      .map((inline) => (inline.type === "text" ? inline.text : " "))
      .join("");
  }

  private content(nodes: readonly MarkdownNode[]): { content?: Inline[] } {
    const content = this.inlines(nodes, [], 0);
    return content.length > 0 ? { content } : {};
  }

  private inlines(nodes: readonly MarkdownNode[], marks: readonly Mark[], depth: number): Inline[] {
    if (depth > MAX_DEPTH) return [];
    return nodes.flatMap((node) => this.inline(node, marks, depth + 1));
  }

  private text(value: string, marks: readonly Mark[]): Inline[] {
    if (!value) return [];
    return [{ type: "text", text: value, ...(marks.length > 0 ? { marks: [...marks] } : {}) }];
  }

  private inline(node: MarkdownNode, marks: readonly Mark[], depth: number): Inline[] {
    const children = node.children ?? [];
    const marked = (mark: Mark) =>
      this.inlines(children, [...marks.filter(({ type }) => type !== mark.type), mark], depth);
    switch (node.type) {
      case "text":
        return this.text((node.value ?? "").replace(/\r?\n/g, " "), marks);
      case "strong":
        return marked({ type: "bold" });
      case "emphasis":
        return marked({ type: "italic" });
      case "inlineCode":
        return this.text((node.value ?? "").replace(/\r?\n/g, " "), [...marks, { type: "code" }]);
      case "break":
        return [{ type: "hardBreak" }];
      case "inlineMath":
        return this.formula(node, false) ? [{ type: "mathInline", attrs: { latex: node.value ?? "" } }] : [];
      case "citation": {
        const source = node.value ?? "";
        this.refer(node, "source", source);
        return Slug.safeParse(source).success ? [{ type: "citation", attrs: { source } }] : [];
      }
      case "link":
      case "linkReference":
        return this.link(node, marks, depth);
      case "textDirective":
        return this.textDirective(node, marks, depth);
      case "image":
      case "imageReference":
        this.complain(node, 'pictures are uploaded and written as ::image[caption]{file=… alt="…"}');
        return [];
      case "html":
        this.complain(node, "raw HTML is not allowed");
        return [];
      default:
        this.complain(node, `"${node.type}" is not something that a lesson holds`);
        return [];
    }
  }

  private link(node: MarkdownNode, marks: readonly Mark[], depth: number): Inline[] {
    const href = (node.type === "link" ? node.url : this.links.get(node.identifier ?? "")) ?? "";
    const children = node.children ?? [];
    if (LINK.test(href)) return this.inlines(children, [...marks, { type: "link", attrs: { href } }], depth);
    const message = `a link may lead to https://, mailto: or a path of this site, not to "${href.slice(0, 80)}"`;
    this.complain(node, message);
    return this.inlines(children, marks, depth);
  }

  private textDirective(node: MarkdownNode, marks: readonly Mark[], depth: number): Inline[] {
    const children = node.children ?? [];
    // A colon in running text ("at 10:am") looks like a mark; without label and attributes it was never meant as one.
    if (children.length === 0 && Object.keys(node.attributes ?? {}).length === 0)
      return this.text(this.source.slice(node.position?.start.offset, node.position?.end.offset), marks);
    const reading: MarkReading = directiveMark(node.name ?? "", node.attributes ?? {}, children.length > 0);
    if ("problem" in reading) {
      this.complain(node, reading.problem);
      return this.inlines(children, marks, depth);
    }
    const { mark } = reading;
    if (mark.type === "term") this.refer(node, "term", mark.attrs.id);
    return this.inlines(children, [...marks.filter(({ type }) => type !== mark.type), mark], depth);
  }
}

/**
 * Reads Markdown as a document. What a lesson may not hold is named with its line and left out; the rest is read on.
 * Whether sources, terms, quizzes and files exist is for the caller to say, who gets them as references.
 */
export function documentFromMarkdown(markdown: string): MarkdownReading {
  const refuse = (line: number, message: string): MarkdownReading => ({
    document: EMPTY,
    problems: [{ line, message }],
    references: [],
  });
  const source = markdown.replace(/^\uFEFF/, "");
  const overload = overloadOf(source);
  if (overload) return refuse(overload.line, overload.message);
  const reader = new Reader(source);
  const root = parseMarkdown(source);
  reader.collectLinks(root);
  const content = reader.blocks(root.children ?? [], 0);
  const { document, problem } = readDocument({ type: "doc", content });
  if (!document) return refuse(1, `the text ${problem}`);
  return { document, problems: reader.problems, references: reader.references };
}
