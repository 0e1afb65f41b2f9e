/** One step from one list to another. */
type Step<T> =
  | { readonly kind: "same"; readonly before: T; readonly after: T }
  | { readonly kind: "removed"; readonly before: T }
  | { readonly kind: "added"; readonly after: T };

/** Beyond this many comparisons (two texts of three thousand words) the middle counts as exchanged whole. */
const MOST_CELLS = 9_000_000;

/**
 * The shortest way from one list to another that keeps what both have in order: the longest common subsequence.
 *
 * why our own: blocks and words are compared by the same thirty lines, the result is what the page and the merge both
 * need, and what is too long to compare is bounded here.
 *
 * @param key - What makes two items the same.
 */
export function align<T>(
  before: readonly T[],
  after: readonly T[],
  key: (item: T) => string,
): readonly Step<T>[] {
  const [old, now] = [before.map(key), after.map(key)];
  let start = 0;
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start += 1;
  let end = 0;
  const room = Math.min(old.length, now.length) - start;
  while (end < room && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1;

  const pair = (i: number, j: number): Step<T> => ({ kind: "same", before: before[i]!, after: after[j]! });
  return [
    ...old.slice(0, start).map((_, at) => pair(at, at)),
    ...alignMiddle(before, after, old, now, { start, end }),
    ...Array.from({ length: end }, (_, at) => pair(old.length - end + at, now.length - end + at)),
  ];
}

function alignMiddle<T>(
  before: readonly T[],
  after: readonly T[],
  old: readonly string[],
  now: readonly string[],
  { start, end }: { start: number; end: number },
): Step<T>[] {
  const [height, width] = [old.length - start - end, now.length - start - end];
  const line = width + 1;
  const isTooLong = height * width > MOST_CELLS;
  // The longest common subsequence of what is left below and to the right of each cell.
  const longest = new Uint16Array(isTooLong ? 0 : (height + 1) * line);
  if (!isTooLong)
    for (let i = height - 1; i >= 0; i -= 1)
      for (let j = width - 1; j >= 0; j -= 1)
        longest[i * line + j] =
          old[start + i] === now[start + j]
            ? longest[(i + 1) * line + j + 1]! + 1
            : Math.max(longest[(i + 1) * line + j]!, longest[i * line + j + 1]!);

  const steps: Step<T>[] = [];
  let [i, j] = [0, 0];
  while (i < height || j < width) {
    const [at, to] = [start + i, start + j];
    if (!isTooLong && i < height && j < width && old[at] === now[to]) {
      steps.push({ kind: "same", before: before[at]!, after: after[to]! });
      i += 1;
      j += 1;
    } else if (
      i < height &&
      (j >= width || isTooLong || longest[(i + 1) * line + j]! >= longest[i * line + j + 1]!)
    ) {
      steps.push({ kind: "removed", before: before[at]! });
      i += 1;
    } else {
      steps.push({ kind: "added", after: after[to]! });
      j += 1;
    }
  }
  return steps;
}
