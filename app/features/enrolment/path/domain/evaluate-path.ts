import type { Evidence } from "./evidence";
import type { PathModule, PathOutline } from "./outline";
import { opensAtOnce, type PathRules, rulesOf } from "./path-rules";
import { type Item, itemsOf, scored } from "./requirements";

export type ModuleState = "locked" | "available" | "in_progress" | "completed" | "completed_by_override";

/** Why a module is closed to a person, and what to do about it. */
export type Lock =
  /** Another module comes first; `opens` is the first one on the way there that can be worked on. */
  | {
      readonly code: "after";
      readonly slug: string;
      readonly number: number;
      readonly title: string;
      readonly opens: { readonly slug: string; readonly number: number; readonly title: string } | null;
    }
  | { readonly code: "from"; readonly at: Date }
  | { readonly code: "until"; readonly at: Date }
  | {
      readonly code: "score";
      readonly title: string;
      readonly have: number;
      readonly need: number;
      readonly href: string | null;
    }
  | { readonly code: "group"; readonly groups: readonly string[] }
  | { readonly code: "role" };

/** Where a person stands with a module. */
export interface ModuleStanding {
  readonly id: string;
  readonly slug: string;
  readonly number: number;
  readonly title: string;
  readonly state: ModuleState;
  /** Whether its lessons are served. */
  readonly isOpen: boolean;
  /** What keeps it closed; empty while it is open. */
  readonly locks: readonly Lock[];
  readonly items: readonly Item[];
  /** Null unless earned and written down. */
  readonly completedAt: Date | null;
  /** What staff did for this person, with the reason they gave. */
  readonly override: {
    readonly kind: "completed" | "opened";
    readonly reason: string;
    readonly at: Date;
  } | null;
}

export interface PathInput {
  readonly rules: PathRules;
  readonly outline: PathOutline;
  readonly evidence: Evidence;
  readonly now: Date;
  /** Somebody without a place in the course: they complete nothing, so conditions stay as they are. */
  readonly isVisitor: boolean;
}

/**
 * Where a person stands with every module of a course. Pure: the same input gives the same answer, and nothing a person
 * does more can close what was open or undo what was completed.
 */
export function evaluatePath(input: PathInput): readonly ModuleStanding[] {
  const done = input.outline.modules.map((module) => achievement(module, input));
  const byId = new Map(done.map((one) => [one.module.id, one]));
  const locks = new Map(done.map((one) => [one.module.id, locksOf(one, byId, input)]));
  const withWay = (moduleId: string): readonly Lock[] =>
    (locks.get(moduleId) ?? []).map((lock) =>
      lock.code === "after" ? { ...lock, opens: firstOpen(lock.slug, done, locks) } : lock,
    );
  return done.map((one) => standing(one, withWay(one.module.id), input));
}

interface Achievement {
  readonly module: PathModule;
  readonly items: readonly Item[];
  readonly completedAt: Date | null;
  readonly overrides: Evidence["overrides"];
  readonly isEarned: boolean;
  /** Earned, granted, or with nothing to be done in it: enough for whatever comes after. */
  readonly isPassed: boolean;
}

function achievement(module: PathModule, { rules, outline, evidence }: PathInput): Achievement {
  const items = itemsOf(module, rules, outline, evidence);
  const written = evidence.completed.find(({ moduleId }) => moduleId === module.id);
  const overrides = evidence.overrides.filter(({ moduleId }) => moduleId === module.id);
  const isEarned = written !== undefined || (items.length > 0 && items.every(({ isDone }) => isDone));
  const isGranted = overrides.some(({ kind }) => kind === "completed");
  return {
    module,
    items,
    overrides,
    isEarned,
    completedAt: written?.at ?? null,
    isPassed: isEarned || isGranted || items.length === 0,
  };
}

function locksOf(
  { module, isEarned, overrides }: Achievement,
  all: ReadonlyMap<string, Achievement>,
  { rules, outline, evidence, now, isVisitor }: PathInput,
): readonly Lock[] {
  const own = rulesOf(rules, module.id);
  // What somebody has completed stays readable, and staff may open a module whatever it waits for.
  if (isEarned || overrides.length > 0 || (isVisitor && rules.visitors === "everything")) return [];
  if (isVisitor && opensAtOnce(own)) return [];
  const locks: Lock[] = [];
  for (const before of own.after) {
    const other = all.get(before);
    // A module that left the course asks nothing of anybody.
    if (!other || other.isPassed) continue;
    const { slug, number, title } = other.module;
    locks.push({ code: "after", slug, number, title, opens: null });
  }
  if (own.opensAt && now < new Date(own.opensAt)) locks.push({ code: "from", at: new Date(own.opensAt) });
  if (own.closesAt && now >= new Date(own.closesAt))
    locks.push({ code: "until", at: new Date(own.closesAt) });
  for (const { work, atLeast } of own.scores) {
    const known = outline.works.find((one) => one.work === work);
    const { isDone, title, have, need, href } = scored({ ...(known ?? GONE), work, need: atLeast }, evidence);
    if (known && !isDone) locks.push({ code: "score", title, have, need, href });
  }
  if (own.groups.length > 0 && !own.groups.includes(evidence.groupName ?? ""))
    locks.push({ code: "group", groups: own.groups });
  if (own.roles.length > 0 && !own.roles.some((role) => evidence.roles.includes(role)))
    locks.push({ code: "role" });
  return locks;
}

/** A work that left the course. */
const GONE = { title: "", href: null } as const;

/** Back along "comes after" to a module that can be worked on; null where dates or staff have to open one first. */
function firstOpen(
  slug: string,
  all: readonly Achievement[],
  locks: ReadonlyMap<string, readonly Lock[]>,
  seen: ReadonlySet<string> = new Set(),
): { slug: string; number: number; title: string } | null {
  const found = all.find(({ module }) => module.slug === slug);
  if (!found || seen.has(slug)) return null;
  const closed = locks.get(found.module.id) ?? [];
  const { number, title } = found.module;
  if (closed.length === 0) return { slug, number, title };
  const before = closed.find((lock) => lock.code === "after");
  return before ? firstOpen(before.slug, all, locks, new Set(seen).add(slug)) : null;
}

function standing(
  { module, items, completedAt, overrides, isEarned }: Achievement,
  locks: readonly Lock[],
  { evidence }: PathInput,
): ModuleStanding {
  const { id, slug, number, title } = module;
  const granted = overrides.find(({ kind }) => kind === "completed") ?? overrides[0] ?? null;
  const isBegun =
    items.some(({ isDone, have }) => isDone || have > 0) ||
    module.lessons.some((lesson) => evidence.readLessons.includes(lesson.id));
  const state = isEarned
    ? "completed"
    : granted?.kind === "completed"
      ? "completed_by_override"
      : locks.length > 0
        ? "locked"
        : isBegun
          ? "in_progress"
          : "available";
  const override = granted && { kind: granted.kind, reason: granted.reason, at: granted.at };
  return { id, slug, number, title, state, isOpen: locks.length === 0, locks, items, completedAt, override };
}

/** Modules whose completion is earned and not yet written down: what an event brought about. */
export const newlyCompleted = (standings: readonly ModuleStanding[]): readonly ModuleStanding[] =>
  standings.filter(({ state, completedAt }) => state === "completed" && completedAt === null);
