import type { ModuleStanding } from "./evaluate-path";
import { evaluatePath, newlyCompleted, type PathInput } from "./evaluate-path";
import type { PathRules } from "./path-rules";

/** What other rules would mean for one person, module by module. */
export interface Change {
  readonly kind: "gains" | "keeps" | "opens" | "closes";
  readonly moduleNumber: number;
}

/**
 * What a person would notice if other rules held: modules that count as completed, that open, that close, and those that
 * they keep although the new rules ask for more. Nobody loses what was written down, so nothing here takes away.
 */
export function whatChanges(path: PathInput, rules: PathRules): readonly Change[] {
  const before = evaluatePath(path);
  const after = evaluatePath({ ...path, rules });
  const gained = new Set(newlyCompleted(after).map(({ id }) => id));
  return after.flatMap((later, index) => {
    const kind = kindOf(before[index]!, later, gained.has(later.id));
    return kind ? [{ kind, moduleNumber: later.number }] : [];
  });
}

function kindOf(earlier: ModuleStanding, later: ModuleStanding, isGained: boolean): Change["kind"] | null {
  if (isGained) return "gains";
  const asksForMore = later.completedAt !== null && later.items.some(({ isDone }) => !isDone);
  if (asksForMore && earlier.items.every(({ isDone }) => isDone)) return "keeps";
  if (!earlier.isOpen && later.isOpen) return "opens";
  return earlier.isOpen && !later.isOpen ? "closes" : null;
}
