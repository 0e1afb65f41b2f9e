import { z } from "zod";
import type { AllocationInput } from "./problem";

const index = z.number().int().min(0);

/** An allocation problem as a file: people and works by number, languages by level, expertise by topic. */
export const InstanceFile = z.object({
  name: z.string().optional(),
  load: z.object({ lo: index, hi: index }).nullish(),
  instance: z.object({
    seed: z.union([z.string(), z.number()]).optional(),
    k: z.number().int().min(1).max(20),
    countries: z.array(z.string()),
    persons: z.array(
      z.object({
        id: z.string().min(1),
        country: index,
        org: z.union([z.number(), z.string()]).nullish(),
        langs: z.record(z.string(), z.number()),
        exp: z.array(z.number()),
      }),
    ),
    subs: z.array(
      z.object({
        id: z.string().min(1),
        authors: z.array(index).min(1),
        lang: z.string(),
        topics: z.array(index),
      }),
    ),
    conflicts: z.array(z.tuple([index, index])).default([]),
    past: z.array(z.tuple([index, index])).default([]),
  }),
});
export type InstanceFile = z.infer<typeof InstanceFile>;

/** @throws {RangeError} when a number names nobody. */
function at<T>(list: readonly T[], position: number, what: string): T {
  const found = list[position];
  if (found === undefined) throw new RangeError(`No ${what} has the number ${position}`);
  return found;
}

/** The engine's input for a file. */
export function readInstance({ name, load, instance }: InstanceFile): AllocationInput {
  const { persons, subs, countries, conflicts, past } = instance;
  const person = (position: number) => at(persons, position, "person").id;
  return {
    id: name ?? "instance",
    reviewsPerWork: instance.k,
    reviewers: persons.map(({ id, country, org, langs, exp }) => ({
      id,
      organisation: org == null ? null : String(org),
      country: at(countries, country, "country"),
      languages: langs,
      expertise: exp,
    })),
    works: subs.map(({ id, authors, lang, topics }) => ({
      id,
      authorIds: authors.map(person),
      language: lang,
      topics,
    })),
    barred: conflicts.map(([reviewer, work]) => [person(reviewer), at(subs, work, "submission").id] as const),
    locked: [],
    metBefore: past.map(([reviewer, author]) => [person(reviewer), person(author)] as const),
    load: load ? { lowest: load.lo, highest: load.hi } : undefined,
  };
}
