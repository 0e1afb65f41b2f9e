import { type CountryWithNote, hasCountryNote } from "./country-notes";
import type { Block, Inline, LessonDocument, Mark } from "./document";
import { textOfBlock } from "./document-text";
import type { Citation, Surroundings } from "./surroundings";

/** Something that is explained beside the paragraph that first needs it. */
export type MarginNote =
  | { readonly kind: "source"; readonly number: number; readonly citation: Citation }
  | { readonly kind: "term"; readonly key: string; readonly term: string; readonly definition: string }
  /** Named in the text, to which the note leads back, or in a drawing alone. */
  | { readonly kind: "country"; readonly code: CountryWithNote; readonly isInText: boolean };

/** Blocks that share a stretch of the margin; `notes` is empty where there is nothing to explain. */
export interface Stretch {
  readonly before: readonly Block[];
  readonly notes: readonly MarginNote[];
  readonly after: readonly Block[];
}

export interface Arrangement {
  readonly stretches: readonly Stretch[];
  /** By id of the source: its number, from one, in the order of first citation. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The nodes to which a note leads back. */
  readonly firstUses: ReadonlySet<Inline | Mark>;
}

/** Drawings that name countries. */
const COUNTRIES_DRAWN: Readonly<Record<string, CountryWithNote>> = { "country-theme-matrix": "XK" };

/** All running text of a block, in the order in which it is read. */
export function inlinesOf(block: Block): readonly Inline[] {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return block.content ?? [];
    case "table":
      return block.content.flatMap((row) => row.content.flatMap((cell) => cell.content.flatMap(inlinesOf)));
    case "bulletList":
    case "orderedList":
      return block.content.flatMap((item) => item.content.flatMap(inlinesOf));
    case "blockquote":
    case "callout":
    case "recording":
      return block.content.flatMap(inlinesOf);
    default:
      return [];
  }
}

/** Every block, also those inside others. */
export function everyBlock(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => {
    if (block.type === "bulletList" || block.type === "orderedList")
      return [block, ...block.content.flatMap((item) => everyBlock(item.content))];
    if (block.type === "blockquote" || block.type === "callout") return [block, ...everyBlock(block.content)];
    return [block];
  });
}

/** Collects what each block is the first to need. */
class NoteMaker {
  readonly numbers = new Map<string, number>();
  readonly firstUses = new Set<Inline | Mark>();
  private readonly terms = new Set<string>();
  private readonly countries = new Set<string>();
  private readonly citations: ReadonlyMap<string, Citation>;

  constructor(private readonly around: Surroundings) {
    this.citations = new Map(around.citations.map((citation) => [citation.id, citation]));
  }

  of(block: Block): MarginNote[] {
    const notes = inlinesOf(block).flatMap((inline) => {
      if (inline.type === "citation") return this.source(inline, inline.attrs.source);
      if (inline.type !== "text") return [];
      return (inline.marks ?? []).flatMap((mark) => {
        if (mark.type === "term") return this.term(mark.attrs.id);
        if (mark.type === "country") return this.country(mark.attrs.code, mark);
        return [];
      });
    });
    const drawn = everyBlock([block]).flatMap((inner) =>
      inner.type === "drawing" ? this.country(COUNTRIES_DRAWN[inner.attrs.name] ?? "", null) : [],
    );
    return [...notes, ...drawn];
  }

  private source(inline: Inline, id: string): MarginNote[] {
    const citation = this.citations.get(id);
    if (!citation || this.numbers.has(id)) return [];
    const number = this.numbers.size + 1;
    this.numbers.set(id, number);
    this.firstUses.add(inline);
    return [{ kind: "source", number, citation }];
  }

  private term(key: string): MarginNote[] {
    const entry = Object.hasOwn(this.around.glossary, key) ? this.around.glossary[key] : undefined;
    if (!entry || this.terms.has(key)) return [];
    this.terms.add(key);
    return [{ kind: "term", key, term: entry.term, definition: entry.definition }];
  }

  private country(code: string, mark: Mark | null): MarginNote[] {
    if (!hasCountryNote(code) || this.countries.has(code)) return [];
    this.countries.add(code);
    if (mark) this.firstUses.add(mark);
    return [{ kind: "country", code, isInText: mark !== null }];
  }
}

/** How many letters a note has, roughly: the footnote of a country is about as long as a short definition. */
function lengthOfNote(note: MarginNote): number {
  switch (note.kind) {
    case "term":
      return note.term.length + note.definition.length + 2;
    case "country":
      return 160;
    case "source": {
      const { source, locator = "" } = note.citation;
      return source.title.length + (source.author?.length ?? 0) + locator.length + 8;
    }
  }
}

const lengthOfBlock = (block: Block): number =>
  block.type === "drawing" || block.type === "image" ? 500 : textOfBlock(block).length;

/** Rough heights in pixels on a wide screen: 64 letters a line in the text, 28 in the margin. */
const textHeight = (blocks: readonly Block[]) =>
  blocks.reduce((sum, block) => sum + Math.ceil(lengthOfBlock(block) / 64) * 30 + 20, 0);
const notesHeight = (notes: readonly MarginNote[]) =>
  notes.reduce((sum, note) => sum + Math.ceil(lengthOfNote(note) / 28) * 21 + 32, 0);

/**
 * Puts notes beside the blocks that first need them, and numbers sources as they come.
 *
 * A stretch is a block with notes, its notes, and the blocks up to the next heading or the next block with notes.
 * Where the notes would be taller than the text and tear a hole into it, the next block's notes join the stretch.
 */
export function arrange(document: LessonDocument, around: Surroundings): Arrangement {
  const maker = new NoteMaker(around);
  const stretches: { before: Block[]; notes: MarginNote[]; after: Block[] }[] = [];
  let open: (typeof stretches)[number] | null = null;
  /** Notes of a heading stand beside what follows it. */
  let ofHeading: MarginNote[] = [];
  const alone = (block: Block) => stretches.push({ before: [block], notes: [], after: [] });
  for (const block of document.content) {
    const own = [...ofHeading, ...maker.of(block)];
    ofHeading = [];
    if (block.type === "heading") {
      open = null;
      ofHeading = own;
      alone(block);
    } else if (own.length === 0) {
      if (open) open.after.push(block);
      else alone(block);
    } else if (open && notesHeight(open.notes) > textHeight([...open.before, ...open.after])) {
      open.before.push(...open.after.splice(0), block);
      open.notes.push(...own);
    } else {
      open = { before: [block], notes: own, after: [] };
      stretches.push(open);
    }
  }
  if (ofHeading.length > 0) stretches.push({ before: [], notes: ofHeading, after: [] });
  return { stretches, numbers: maker.numbers, firstUses: maker.firstUses };
}
