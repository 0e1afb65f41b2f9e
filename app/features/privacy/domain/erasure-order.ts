import type { PrivacyRule, Step, SubjectPath } from "~/shared/privacy-rule";

/** One thing to do to one person's rows of one table. */
interface Erasure {
  readonly model: string;
  readonly path: SubjectPath;
  readonly step: Step;
}

const farFrom = (path: SubjectPath): number => (Array.isArray(path) ? path.length : 0);

/**
 * All that is to be done for one person, in an order in which every row is still found: what is reached over other
 * tables comes before those tables themselves. Within one path the order of the rule holds.
 */
export function erasureOrder(registry: Readonly<Record<string, PrivacyRule>>): Erasure[] {
  const all = Object.entries(registry).flatMap(([model, { subjects }]) =>
    "nobody" in subjects
      ? []
      : subjects.flatMap(({ path, erase }) =>
          "keep" in erase ? [] : erase.map((step): Erasure => ({ model, path, step })),
        ),
  );
  return all.sort((a, b) => farFrom(b.path) - farFrom(a.path));
}
