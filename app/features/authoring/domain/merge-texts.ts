import { align } from "~/shared/align";

/** A stretch of two texts: either both have it, or each has its own. */
export type Stretch<T> =
  | { readonly kind: "same"; readonly blocks: readonly T[] }
  | { readonly kind: "differs"; readonly theirs: readonly T[]; readonly mine: readonly T[] };

/** Which of two to take. Both: theirs first, then mine. */
export const CHOICES = ["mine", "theirs", "both"] as const;
export type Choice = (typeof CHOICES)[number];

/** Two texts side by side, cut where they part and meet again. */
export function stretchesOf<T>(
  theirs: readonly T[],
  mine: readonly T[],
  key: (block: T) => string,
): Stretch<T>[] {
  const stretches: ({ kind: "same"; blocks: T[] } | { kind: "differs"; theirs: T[]; mine: T[] })[] = [];
  for (const step of align(theirs, mine, key)) {
    const last = stretches.at(-1);
    if (step.kind === "same") {
      if (last?.kind === "same") last.blocks.push(step.after);
      else stretches.push({ kind: "same", blocks: [step.after] });
      continue;
    }
    const open =
      last?.kind === "differs" ? last : { kind: "differs" as const, theirs: [] as T[], mine: [] as T[] };
    if (open !== last) stretches.push(open);
    if (step.kind === "removed") open.theirs.push(step.before);
    else open.mine.push(step.after);
  }
  return stretches;
}

/**
 * One text of two, by a choice for each stretch in which they differ, in order. Where no choice was made both stay:
 * what somebody wrote is not lost for want of a click.
 */
export function mergeStretches<T>(
  stretches: readonly Stretch<T>[],
  choices: readonly (Choice | undefined)[],
): T[] {
  let number = 0;
  return stretches.flatMap((stretch) => {
    if (stretch.kind === "same") return [...stretch.blocks];
    const choice = choices[number] ?? "both";
    number += 1;
    if (choice === "both") return [...stretch.theirs, ...stretch.mine];
    return [...stretch[choice]];
  });
}
