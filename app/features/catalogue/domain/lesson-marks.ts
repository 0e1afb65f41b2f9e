import { lineOfNode, rewrite, type TreeNode, textNode } from "./tree";

/** What the marks of one text mean, and a place for complaints. */
export interface Marks {
  /** Ids that `[^id]` may name. Null: this text has no sources. */
  readonly sourceIds: ReadonlySet<string> | null;
  /** Ids that `:term[…]{id=…}` may name. Null: this text has no glossary. */
  readonly termIds: ReadonlySet<string> | null;
  complain(line: number, message: string): void;
}

/** The notes a text turned out to need, in the order in which it first needs them. */
export interface NoteUse {
  /** Source ids; the number of a note is its place here, from one. */
  readonly sources: string[];
  readonly terms: string[];
}

const CITATION = /\[\^([^\]\s]{1,60})\]/g;
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/;

/** A Markdown node of our own that becomes an HTML element. */
const element = (hName: string, hProperties: Record<string, unknown>, children: TreeNode[]): TreeNode => ({
  type: "mark",
  data: { hName, hProperties },
  children,
});

/**
 * Turns citations, glossary terms and foreign phrases into elements, and takes
 * out what lessons may not hold: raw HTML, pictures, footnotes, unknown marks.
 */
export function applyMarks(tree: TreeNode, source: string, marks: Marks): NoteUse {
  const use: NoteUse = { sources: [], terms: [] };
  rewrite(tree, (node) => {
    const line = lineOfNode(node);
    switch (node.type) {
      case "text":
        return citations(node.value ?? "", line, marks, use);
      case "textDirective":
        return textMark(node, source, line, marks, use);
      case "leafDirective":
      case "containerDirective":
        marks.complain(line, `the block mark "${node.name}" is not known`);
        return [];
      case "html":
        marks.complain(line, "raw HTML is not allowed");
        return [];
      case "image":
      case "imageReference":
        marks.complain(line, "pictures are not supported yet");
        return [];
      case "footnoteDefinition":
      case "footnoteReference":
        marks.complain(line, "footnotes are written as sources in the front matter and cited as [^id]");
        return [];
      default:
        return null;
    }
  });
  return use;
}

function citations(
  text: string,
  line: number,
  { sourceIds, complain }: Marks,
  use: NoteUse,
): TreeNode[] | null {
  const found = [...text.matchAll(CITATION)];
  if (found.length === 0) return null;
  const nodes: TreeNode[] = [];
  let from = 0;
  for (const match of found) {
    const id = match[1]!;
    const at = line + (text.slice(0, match.index).match(/\n/g)?.length ?? 0);
    nodes.push(textNode(text.slice(from, match.index)));
    from = match.index + match[0].length;
    if (sourceIds?.has(id)) nodes.push(citation(id, use));
    else
      complain(
        at,
        sourceIds ? `[^${id}] is not among the sources of the front matter` : "this text cannot cite sources",
      );
  }
  nodes.push(textNode(text.slice(from)));
  return nodes;
}

function citation(id: string, use: NoteUse): TreeNode {
  const isFirst = !use.sources.includes(id);
  if (isFirst) use.sources.push(id);
  const number = use.sources.indexOf(id) + 1;
  const properties = {
    className: ["ref"],
    href: `#note-${number}`,
    role: "doc-noteref",
    ...(isFirst ? { id: `ref-${number}`, dataNote: `source ${id}` } : {}),
  };
  return element("a", properties, [textNode(String(number))]);
}

function textMark(
  node: TreeNode,
  source: string,
  line: number,
  marks: Marks,
  use: NoteUse,
): TreeNode[] | null {
  const children = node.children ?? [];
  if (node.name === "lang") {
    const code = node.attributes?.code ?? "";
    if (LANGUAGE.test(code) && children.length > 0) return [element("i", { lang: code }, children)];
    marks.complain(line, `:lang needs words and a language, as in :lang[sigurnost]{code=bs}`);
    return children;
  }
  if (node.name === "term") {
    const id = node.attributes?.id ?? "";
    if (marks.termIds?.has(id) && children.length > 0) return [term(id, children, use)];
    marks.complain(
      line,
      marks.termIds ? `:term names "${id}", which is not in the glossary` : "this text has no glossary",
    );
    return children;
  }
  // A colon in running text ("at 10:am") looks like a mark; without label and attributes it was never meant as one.
  if (children.length === 0 && Object.keys(node.attributes ?? {}).length === 0) {
    return [textNode(source.slice(node.position?.start.offset, node.position?.end.offset))];
  }
  marks.complain(line, `the mark ":${node.name}" is not known`);
  return children;
}

function term(id: string, children: TreeNode[], use: NoteUse): TreeNode {
  const isFirst = !use.terms.includes(id);
  if (isFirst) use.terms.push(id);
  const properties = {
    className: ["term"],
    href: `#term-${id}`,
    ...(isFirst ? { dataNote: `term ${id}` } : {}),
  };
  return element("a", properties, children);
}
