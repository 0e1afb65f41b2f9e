import type { Inline, Mark } from "./document";

/** Running text as a tree: a mark around what it reaches over. */
export type Nested =
  | { readonly kind: "mark"; readonly mark: Mark; readonly children: readonly Nested[] }
  | { readonly kind: "leaf"; readonly inline: Inline };

/** Whether two marks say the same of their words. */
export const sameMark = (one: Mark, other: Mark): boolean =>
  one.type === other.type &&
  JSON.stringify("attrs" in one ? one.attrs : null) === JSON.stringify("attrs" in other ? other.attrs : null);

/** A formula whose letters would end the label that a mark stands in. */
const isFragile = (inline: Inline): boolean =>
  inline.type === "mathInline" && /[[\]\\]/.test(inline.attrs.latex);

/**
 * How far a mark reaches from a place. Numbers of sources, formulas and breaks carry no marks; one that stands between
 * words of the same mark stands inside it.
 */
function reach(inlines: readonly Inline[], from: number, mark: Mark): number {
  let end = from;
  for (let index = from; index < inlines.length; index += 1) {
    const inline = inlines[index]!;
    if (inline.type !== "text") {
      if (isFragile(inline)) break;
      continue;
    }
    if (!inline.marks?.some((other) => sameMark(mark, other))) break;
    end = index + 1;
  }
  return end;
}

/** Puts marks around the words they reach over, the one that reaches furthest outside. */
export function nestInlines(inlines: readonly Inline[], open: readonly Mark[] = []): Nested[] {
  const out: Nested[] = [];
  for (let index = 0; index < inlines.length; ) {
    const inline = inlines[index]!;
    const waiting =
      inline.type === "text"
        ? (inline.marks ?? []).filter((mark) => !open.some((other) => sameMark(mark, other)))
        : [];
    let best: { mark: Mark; end: number } | null = null;
    // Code holds letters alone: it comes last, and around one run of text.
    const code = waiting.find(({ type }) => type === "code");
    if (code && waiting.length === 1) best = { mark: code, end: index + 1 };
    for (const mark of waiting) {
      if (mark === code) continue;
      const end = reach(inlines, index, mark);
      if (!best || end > best.end) best = { mark, end };
    }
    if (best) {
      const { mark, end } = best;
      out.push({
        kind: "mark",
        mark,
        children: nestInlines(inlines.slice(index, end), [...open, mark]),
      });
      index = end;
    } else {
      out.push({ kind: "leaf", inline });
      index += 1;
    }
  }
  return out;
}
