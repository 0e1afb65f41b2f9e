import type { GlossaryFile, Source } from "./course-files";
import { htmlElement as el, type TreeNode, textNode as text, walk } from "./tree";

/** A source as one lesson cites it. */
export interface Citation {
  readonly id: string;
  readonly source: Source;
  /** Where in the work: "chapter 2". */
  readonly locator?: string;
}

interface Notes {
  readonly citations: readonly Citation[];
  readonly glossary: Readonly<GlossaryFile>;
}

/** "Roland Paris, Paradigm Shift or Hot Air?, 2001, page 88." The title is the link. */
function sourceNote(number: number, { source, locator }: Citation): TreeNode {
  const title = source.url ? el("a", { href: source.url }, [text(source.title)]) : text(source.title);
  const saysYear = source.year === undefined || source.title.includes(String(source.year));
  const after = [saysYear ? undefined : String(source.year), locator]
    .filter(Boolean)
    .map((part) => `, ${part}`);
  return el("aside", { className: ["mn"], id: `note-${number}` }, [
    el("a", { className: ["mn-k"], href: `#ref-${number}` }, [text(String(number))]),
    text(` ${source.author ? `${source.author}, ` : ""}`),
    el("cite", {}, [title]),
    text(`${after.join("")}.`),
  ]);
}

function termNote(key: string, glossary: Readonly<GlossaryFile>): TreeNode {
  const entry = glossary[key]!;
  const name = `${entry.term.charAt(0).toLocaleUpperCase("en")}${entry.term.slice(1)}.`;
  return el("aside", { className: ["mn"], id: `term-${key}` }, [
    el("b", {}, [text(name)]),
    text(` ${entry.definition}`),
  ]);
}

function lengthOf(node: TreeNode): number {
  let length = 0;
  walk(node, (inner) => {
    if (inner.type === "text") length += inner.value?.length ?? 0;
  });
  return length;
}

/** Rough heights in pixels on a wide screen: 64 letters a line in the text, 28 in the margin. */
const textHeight = (blocks: readonly TreeNode[]) =>
  blocks.reduce((sum, block) => sum + Math.ceil(lengthOf(block) / 64) * 30 + 20, 0);
const notesHeight = (notes: readonly TreeNode[]) =>
  notes.reduce((sum, note) => sum + Math.ceil(lengthOf(note) / 28) * 21 + 32, 0);

/** Paragraphs that share a stretch of the margin. */
interface Group {
  readonly before: TreeNode[];
  readonly notes: TreeNode[];
  readonly after: TreeNode[];
}

const drawn = ({ before, notes, after }: Group): TreeNode =>
  el("div", { className: ["wn"] }, [...before, el("div", { className: ["notes"] }, notes), ...after]);

/** Makes the notes a block is the first to need; sources are numbered as they come. */
function noteMaker({ citations, glossary }: Notes): (block: TreeNode) => TreeNode[] {
  const byId = new Map(citations.map((citation) => [citation.id, citation]));
  let number = 0;
  return (block) => {
    const notes: TreeNode[] = [];
    walk(block, ({ properties }) => {
      if (typeof properties?.dataNote !== "string") return;
      const [kind, id = ""] = properties.dataNote.split(" ");
      number += kind === "source" ? 1 : 0;
      notes.push(kind === "term" ? termNote(id, glossary) : sourceNote(number, byId.get(id)!));
    });
    return notes;
  };
}

/**
 * Puts notes beside the paragraphs that need them.
 *
 * A group is a paragraph with notes, its notes, and the paragraphs up to the next
 * heading or the next paragraph with notes. Where the notes would be taller than
 * the text and tear a hole into it, the next paragraph's notes join the group.
 */
export function placeNotes(tree: TreeNode, notes: Notes): void {
  const notesOf = noteMaker(notes);
  const out: (TreeNode | Group)[] = [];
  let open: Group | null = null;
  /** Notes of a heading stand beside what follows it. */
  let ofHeading: TreeNode[] = [];
  for (const block of (tree.children ?? []).filter(({ type }) => type === "element")) {
    const own = [...ofHeading, ...notesOf(block)];
    ofHeading = [];
    if (/^h[1-6]$/.test(block.tagName ?? "")) {
      open = null;
      ofHeading = own;
      out.push(block);
    } else if (own.length === 0) {
      (open ? open.after : out).push(block);
    } else if (open && notesHeight(open.notes) > textHeight([...open.before, ...open.after])) {
      open.before.push(...open.after.splice(0), block);
      open.notes.push(...own);
    } else {
      open = { before: [block], notes: own, after: [] };
      out.push(open);
    }
  }
  tree.children = out.map((part) => ("before" in part ? drawn(part) : part));
}
