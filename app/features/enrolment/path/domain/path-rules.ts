import { z } from "zod";

const Id = z.string().regex(/^[A-Za-z0-9_-]{22}$/);
const Percent = z.number().min(0).max(100);
const Instant = z.iso.datetime({ offset: true });

/** Something that is handed in and may be graded: `quiz:<id>` or `assignment:<slug>`. */
export const Work = z.string().regex(/^(?:quiz:[A-Za-z0-9_-]{22}|assignment:[a-z0-9]+(?:-[a-z0-9]+)*)$/);

/** One thing a module asks for. */
export const Requirement = z.discriminatedUnion("kind", [
  /** Read to its end. Without a lesson: every lesson the module has on the day. */
  z.strictObject({ kind: z.literal("view"), lessonId: Id.nullable() }),
  z.strictObject({ kind: z.literal("submit"), work: Work }),
  /** Without a work: every quiz of the module. Without a percentage: what the quiz itself asks to pass. */
  z.strictObject({ kind: z.literal("score"), work: Work.nullable(), atLeast: Percent.nullable() }),
  /** Posts in the discussion of a lesson; without one, of the module and its lessons. */
  z.strictObject({
    kind: z.literal("contribute"),
    lessonId: Id.nullable(),
    posts: z.int().min(1).max(50),
  }),
  /** Done outside these pages, on the person's own word. */
  z.strictObject({
    kind: z.literal("mark"),
    key: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
      .max(80),
    label: z.string().trim().min(1).max(200),
  }),
]);
export type Requirement = z.infer<typeof Requirement>;

/** When a module opens, and what completes it. Everything that is named has to hold. */
export const ModuleRules = z.strictObject({
  /** Modules to be completed before. */
  after: z.array(Id).max(60).default([]),
  opensAt: Instant.nullable().default(null),
  /** Exclusive end. What somebody has completed stays readable. */
  closesAt: Instant.nullable().default(null),
  scores: z
    .array(z.strictObject({ work: Work, atLeast: Percent }))
    .max(20)
    .default([]),
  /** Study groups, of which one is enough. Empty: everybody. */
  groups: z.array(z.string().trim().min(1).max(60)).max(20).default([]),
  /** Roles, of which one is enough. Empty: everybody. */
  roles: z.array(z.string().max(40)).max(10).default([]),
  /** Null: what the set asks of every module. */
  requires: z.array(Requirement).max(60).nullable().default(null),
});
export type ModuleRules = z.infer<typeof ModuleRules>;

/** One version of a set of rules. The only shape that is stored. */
export const PathRules = z.strictObject({
  /** Whether who has no place in the course reads everything, or only what opens without conditions. */
  visitors: z.enum(["everything", "open-modules"]),
  /** Asked of every module that says nothing else. */
  requires: z.array(Requirement).max(60),
  /** By module id. A module that is not named opens at once. */
  modules: z.record(Id, ModuleRules),
});
export type PathRules = z.infer<typeof PathRules>;

/** No conditions, and the usual requirements of the set. */
export const NO_CONDITIONS: ModuleRules = ModuleRules.parse({});

/** What holds for one module. */
export const rulesOf = (rules: PathRules, moduleId: string): ModuleRules =>
  rules.modules[moduleId] ?? NO_CONDITIONS;

/** Whether a module opens to everybody at once. */
export function opensAtOnce({ after, opensAt, closesAt, scores, groups, roles }: ModuleRules): boolean {
  return [after, scores, groups, roles].every(({ length }) => length === 0) && !opensAt && !closesAt;
}

/**
 * A module that has to wait for itself, through others if not at once; null where there is none. Such rules are not
 * taken: nobody could ever get past them.
 */
export function findCircle(rules: PathRules): string | null {
  const done = new Set<string>();
  const leadsBack = (moduleId: string, way: ReadonlySet<string>): boolean => {
    if (way.has(moduleId)) return true;
    if (done.has(moduleId)) return false;
    const further = new Set(way).add(moduleId);
    const found = rulesOf(rules, moduleId).after.some((before) => leadsBack(before, further));
    if (!found) done.add(moduleId);
    return found;
  };
  return Object.keys(rules.modules).find((moduleId) => leadsBack(moduleId, new Set())) ?? null;
}
