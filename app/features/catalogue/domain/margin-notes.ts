import type { Element, ElementContent, Root, RootContent } from "hast";
import type { GlossaryFile, Source } from "./course-files";
import { walk } from "./tree";

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

const text = (value: string): ElementContent => ({ type: "text", value });
const el = (tagName: string, properties: Element["properties"], children: ElementContent[]): Element => ({
  type: "element",
  tagName,
  properties,
  children,
});

/** "Roland Paris, Paradigm Shift or Hot Air?, 2001, page 88." The title is the link. */
function sourceNote(number: number, { source, locator }: Citation): Element {
  const title = source.url ? el("a", { href: source.url }, [text(source.title)]) : text(source.title);
  const saysYear = source.year === undefined || source.title.includes(String(source.year));
  const after = [saysYear ? undefined : String(source.year), locator].filter(Boolean).map((part) => `, ${part}`);
  return el("aside", { className: ["mn"], id: `note-${number}` }, [
    el("a", { className: ["mn-k"], href: `#ref-${number}` }, [text(String(number))]),
    text(` ${source.author ? `${source.author}, ` : ""}`),
    el("cite", {}, [title]),
    text(`${after.join("")}.`),
  ]);
}

function termNote(key: string, glossary: Readonly<GlossaryFile>): Element {
  const entry = glossary[key]!;
  const name = `${entry.term.charAt(0).toLocaleUpperCase("en")}${entry.term.slice(1)}.`;
  return el("aside", { className: ["mn"], id: `term-${key}` }, [el("b", {}, [text(name)]), text(` ${entry.definition}`)]);
}

const lengthOf = (node: RootContent): number => {
  let length = 0;
  walk<RootContent>(node, (inner) => {
    if (inner.type === "text") length += inner.value.length;
  });
  return length;
};

/** Rough heights in pixels on a wide screen: 64 letters a line in the text, 28 in the margin. */
const textHeight = (blocks: readonly RootContent[]) =>
  blocks.reduce((sum, block) => sum + Math.ceil(lengthOf(block) / 64) * 30 + 20, 0);
const notesHeight = (notes: readonly Element[]) =>
  notes.reduce((sum, note) => sum + Math.ceil(lengthOf(note) / 28) * 21 + 32, 0);

/**
 * Puts notes beside the paragraphs that need them.
 *
 * A group is a paragraph with notes, its notes, and the paragraphs up to the next
 * heading or the next paragraph with notes. Where the notes would be taller than
 * the text and tear a hole into it, the next paragraph's notes join the group.
 */
export function placeNotes(tree: Root, { citations, glossary }: Notes): void {
  const byId = new Map(citations.map((citation) => [citation.id, citation]));
  let numbered = 0;
  const notesOf = (block: RootContent): Element[] => {
    const notes: Element[] = [];
    walk<RootContent>({ type: "block", children: [block] }, (node) => {
      if (node.type !== "element" || typeof node.properties.dataNote !== "string") return;
      const [kind, id = ""] = node.properties.dataNote.split(" ");
      notes.push(kind === "term" ? termNote(id, glossary) : sourceNote((numbered += 1), byId.get(id)!));
    });
    return notes;
  };

  const out: RootContent[] = [];
  let group: { before: RootContent[]; notes: Element[]; after: RootContent[] } | null = null;
  const close = () => {
    if (group) {
      const notes = el("div", { className: ["notes"] }, group.notes);
      out.push(el("div", { className: ["wn"] }, [...group.before, notes, ...group.after] as ElementContent[]));
    }
    group = null;
  };
  for (const block of tree.children) {
    if (block.type !== "element") continue;
    if (/^h[1-6]$/.test(block.tagName)) {
      close();
      out.push(block);
      continue;
    }
    const notes = notesOf(block);
    const current = group as { before: RootContent[]; notes: Element[]; after: RootContent[] } | null;
    if (notes.length === 0) {
      if (current) current.after.push(block);
      else out.push(block);
    } else if (current && notesHeight(current.notes) > textHeight([...current.before, ...current.after])) {
      current.before.push(...current.after.splice(0), block);
      current.notes.push(...notes);
    } else {
      close();
      group = { before: [block], notes, after: [] };
    }
  }
  close();
  tree.children = out;
}
