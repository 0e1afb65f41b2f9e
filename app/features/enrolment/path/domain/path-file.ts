import { z } from "zod";
import type { PathOutline } from "./outline";
import { ModuleRules, PathRules, type Requirement } from "./path-rules";

const Slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const Percent = z.number().min(0).max(100);

const ASSIGNMENT = "assignment:";
/** The slug of a quiz, or `assignment:` and the slug of a brief. */
const WorkSlug = z
  .string()
  .max(100)
  .regex(/^(?:assignment:)?[a-z0-9]+(?:-[a-z0-9]+)*$/);

const RequirementInFile = z.union([
  /** `lessons`: every lesson of the module. Else the slug of one. */
  z.strictObject({ view: Slug }),
  z.strictObject({ submit: WorkSlug }),
  /** `quizzes`: every quiz of the module. Without `atLeast`: what the quiz itself asks to pass. */
  z.strictObject({ score: WorkSlug, atLeast: Percent.optional() }),
  /** `module`: anywhere in it. Else the slug of a lesson. */
  z.strictObject({ contribute: Slug, posts: z.int().min(1).max(50).optional() }),
  z.strictObject({ mark: Slug, label: z.string().trim().min(1).max(200) }),
]);
type RequirementInFile = z.infer<typeof RequirementInFile>;

/**
 * `path` in `course.yml`: which modules open when, and what completes them. Everything goes by slug. A module that is not
 * named opens at once and asks for what `requires` says.
 */
export const PathFile = z.strictObject({
  visitors: z.enum(["everything", "open-modules"]).default("everything"),
  requires: z.array(RequirementInFile).max(60),
  modules: z
    .record(
      Slug,
      z.strictObject({
        after: z.array(Slug).max(60).optional(),
        opensAt: z.iso.datetime({ offset: true }).optional(),
        closesAt: z.iso.datetime({ offset: true }).optional(),
        scores: z
          .array(z.strictObject({ quiz: WorkSlug, atLeast: Percent }))
          .max(20)
          .optional(),
        groups: z.array(z.string().trim().min(1).max(60)).max(20).optional(),
        roles: z.array(z.string().max(40)).max(10).optional(),
        requires: z.array(RequirementInFile).max(60).optional(),
      }),
    )
    .default({}),
});
export type PathFile = z.infer<typeof PathFile>;

/** What slugs stand for in one course. */
export interface Names {
  readonly moduleId: (slug: string) => string | undefined;
  readonly lessonId: (moduleSlug: string, slug: string) => string | undefined;
  readonly quizId: (slug: string) => string | undefined;
  readonly hasBrief: (slug: string) => boolean;
}

/** A set of rules as files have it, by slug, in the form that is stored; and what it names that is not there. */
export function rulesFromFile(
  file: PathFile,
  names: Names,
): { readonly rules: PathRules; readonly unknown: readonly string[] } {
  const unknown: string[] = [];
  const known = (id: string | undefined, slug: string): string[] => {
    if (id === undefined) unknown.push(slug);
    return id === undefined ? [] : [id];
  };
  const workOf = (name: string): string[] => {
    if (!name.startsWith(ASSIGNMENT)) return known(names.quizId(name), name).map((id) => `quiz:${id}`);
    return known(names.hasBrief(name.slice(ASSIGNMENT.length)) ? name : undefined, name);
  };
  const lesson = (moduleSlug: string | null, slug: string) =>
    known(moduleSlug === null ? undefined : names.lessonId(moduleSlug, slug), slug);
  const requirement = (entry: RequirementInFile, moduleSlug: string | null): Requirement[] => {
    if ("view" in entry) {
      if (entry.view === "lessons") return [{ kind: "view", lessonId: null }];
      return lesson(moduleSlug, entry.view).map((lessonId) => ({ kind: "view", lessonId }));
    }
    if ("submit" in entry) return workOf(entry.submit).map((work) => ({ kind: "submit", work }));
    if ("score" in entry) {
      const atLeast = entry.atLeast ?? null;
      if (entry.score === "quizzes") return [{ kind: "score", work: null, atLeast }];
      return workOf(entry.score).map((work) => ({ kind: "score", work, atLeast }));
    }
    if ("contribute" in entry) {
      const posts = entry.posts ?? 1;
      if (entry.contribute === "module") return [{ kind: "contribute", lessonId: null, posts }];
      return lesson(moduleSlug, entry.contribute).map((lessonId) => ({
        kind: "contribute",
        lessonId,
        posts,
      }));
    }
    return [{ kind: "mark", key: entry.mark, label: entry.label }];
  };
  const modules: Record<string, ModuleRules> = {};
  for (const [slug, entry] of Object.entries(file.modules)) {
    for (const id of known(names.moduleId(slug), slug))
      modules[id] = ModuleRules.parse({
        ...entry,
        after: entry.after?.flatMap((before) => known(names.moduleId(before), before)),
        scores: entry.scores?.flatMap((score) =>
          workOf(score.quiz).map((work) => ({ work, atLeast: score.atLeast })),
        ),
        requires: entry.requires?.flatMap((one) => requirement(one, slug)) ?? null,
      });
  }
  const requires = file.requires.flatMap((entry) => requirement(entry, null));
  return { rules: PathRules.parse({ visitors: file.visitors, requires, modules }), unknown };
}

/** The way back: rules as `course.yml` would have them. What left the course is left out. */
export function fileFromRules(
  rules: PathRules,
  outline: PathOutline,
  slugOfQuiz: (id: string) => string | undefined,
): PathFile {
  const slugOf = (id: string) => outline.modules.find((module) => module.id === id)?.slug;
  const lessons = new Map(
    outline.modules.flatMap((m) => m.lessons.map(({ id, slug }) => [id, slug] as const)),
  );
  const works = new Set(outline.works.map(({ work }) => work));
  const nameOf = (work: string) => {
    if (work.startsWith(ASSIGNMENT)) return works.has(work) ? work : undefined;
    return slugOfQuiz(work.slice("quiz:".length));
  };
  const some = <T>(list: readonly T[]) => (list.length > 0 ? [...list] : undefined);
  const entryOf = (requirement: Requirement): RequirementInFile[] => {
    switch (requirement.kind) {
      case "view": {
        const view = requirement.lessonId === null ? "lessons" : lessons.get(requirement.lessonId);
        return view ? [{ view }] : [];
      }
      case "submit": {
        const submit = nameOf(requirement.work);
        return submit ? [{ submit }] : [];
      }
      case "score": {
        const { work, atLeast } = requirement;
        const score = work === null ? "quizzes" : nameOf(work);
        return score ? [{ score, ...(atLeast === null ? {} : { atLeast }) }] : [];
      }
      case "contribute": {
        const { lessonId, posts } = requirement;
        const contribute = lessonId === null ? "module" : lessons.get(lessonId);
        return contribute ? [{ contribute, ...(posts === 1 ? {} : { posts }) }] : [];
      }
      case "mark":
        return [{ mark: requirement.key, label: requirement.label }];
    }
  };
  const modules = outline.modules.flatMap(({ id, slug }) => {
    const own = rules.modules[id];
    if (!own) return [];
    const entry = {
      after: some(own.after.flatMap((before) => slugOf(before) ?? [])),
      opensAt: own.opensAt ?? undefined,
      closesAt: own.closesAt ?? undefined,
      scores: some(
        own.scores.flatMap(({ work, atLeast }) => {
          const name = nameOf(work);
          return name ? [{ quiz: name, atLeast }] : [];
        }),
      ),
      groups: some(own.groups),
      roles: some(own.roles),
      requires: own.requires?.flatMap(entryOf),
    };
    const said = Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
    return Object.keys(said).length > 0 ? [[slug, said] as const] : [];
  });
  return {
    visitors: rules.visitors,
    requires: rules.requires.flatMap(entryOf),
    modules: Object.fromEntries(modules),
  };
}
