/** The first and the last byte, both counted from zero and both included. */
export interface Part {
  readonly first: number;
  readonly last: number;
}

/**
 * The part of a file that a `Range` header asks for. One part alone is served; whatever is no range is no wish.
 *
 * @returns Null where the whole file is wanted; "beyond" where the wish lies outside of it.
 * @example
 * partOf("bytes=-5", 100); // {first: 95, last: 99}
 */
export function partOf(header: string | null, bytes: number): Part | "beyond" | null {
  const [, from = "", to = ""] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? "") ?? [];
  if (!from && !to) return null;
  if (!from) {
    const length = Math.min(Number(to), bytes);
    return length > 0 ? { first: bytes - length, last: bytes - 1 } : "beyond";
  }
  const [first, last] = [Number(from), to ? Math.min(Number(to), bytes - 1) : bytes - 1];
  if (to && Number(to) < first) return null;
  return first < bytes ? { first, last } : "beyond";
}
