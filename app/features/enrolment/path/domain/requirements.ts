import type { Evidence } from "./evidence";
import type { PathModule, PathOutline } from "./outline";
import type { PathRules, Requirement } from "./path-rules";
import { rulesOf } from "./path-rules";

/** One thing a module asks for, and how far the person is with it. Words are made of it where it is shown. */
export interface Item {
  readonly code: Requirement["kind"];
  /** Unique within the module. */
  readonly key: string;
  readonly isDone: boolean;
  /** Title of the lesson or work, or the rule's own words. Empty where the module itself is meant. */
  readonly title: string;
  /** What there is and what it takes: per cent, posts, or 0 and 1. */
  readonly have: number;
  readonly need: number;
  /** Slug of the lesson, or address of the work. Null where there is nothing to open. */
  readonly lessonSlug: string | null;
  readonly href: string | null;
}

/** What a module asks of a person, one by one. What left the course is left out. */
export function itemsOf(
  module: PathModule,
  rules: PathRules,
  outline: PathOutline,
  evidence: Evidence,
): readonly Item[] {
  const required = rulesOf(rules, module.id).requires ?? rules.requires;
  const items = required.flatMap((requirement) => itemsFor(requirement, module, outline, evidence));
  return [...new Map(items.map((item) => [item.key, item])).values()];
}

function itemsFor(
  requirement: Requirement,
  module: PathModule,
  outline: PathOutline,
  evidence: Evidence,
): readonly Item[] {
  switch (requirement.kind) {
    case "view":
      return module.lessons
        .filter(({ id }) => requirement.lessonId === null || id === requirement.lessonId)
        .map(({ id, slug, number, title }) =>
          item({
            code: "view",
            key: `view ${id}`,
            title: `${number} ${title}`,
            lessonSlug: slug,
            have: evidence.readLessons.includes(id) ? 1 : 0,
            need: 1,
          }),
        );
    case "submit":
      return worksOf(requirement.work, module, outline).map(({ work, title, href }) =>
        item({
          code: "submit",
          key: `submit ${work}`,
          title,
          href,
          have: evidence.submitted.includes(work) ? 1 : 0,
          need: 1,
        }),
      );
    case "score":
      return worksOf(requirement.work, module, outline).map(({ work, title, href, passPercent }) =>
        scored({ work, title, href, need: requirement.atLeast ?? passPercent }, evidence),
      );
    case "contribute": {
      const { lessonId, posts } = requirement;
      const lesson = module.lessons.find(({ id }) => id === lessonId);
      if (lessonId !== null && !lesson) return [];
      const title = lesson ? `${lesson.number} ${lesson.title}` : "";
      return [
        item({
          code: "contribute",
          key: `contribute ${lessonId ?? ""}`,
          title,
          need: posts,
          have: postsIn(module.id, lessonId, evidence),
          lessonSlug: lesson?.slug ?? null,
        }),
      ];
    }
    case "mark": {
      const { key, label } = requirement;
      const isMarked = evidence.marks.some((mark) => mark.moduleId === module.id && mark.key === key);
      return [item({ code: "mark", key: `mark ${key}`, title: label, have: isMarked ? 1 : 0, need: 1 })];
    }
  }
}

type Part = Pick<Item, "code" | "key" | "title" | "have" | "need"> & Partial<Item>;

function item(part: Part): Item {
  return { lessonSlug: null, href: null, ...part, isDone: part.have >= part.need };
}

/** A score that is asked for. Without a grade nothing is reached, be it that nothing is asked. */
export function scored(
  { work, title, href, need }: { work: string; title: string; href: string | null; need: number },
  evidence: Evidence,
): Item {
  const best = bestOf(work, evidence);
  const part = { code: "score" as const, key: `score ${work}`, title, href, have: best ?? 0, need };
  return { ...item(part), isDone: best !== null && best >= need };
}

function bestOf(work: string, { scores }: Evidence): number | null {
  const found = scores.filter((score) => score.work === work).map(({ percent }) => percent);
  return found.length > 0 ? Math.max(...found) : null;
}

function postsIn(moduleId: string, lessonId: string | null, { posts }: Evidence): number {
  return posts
    .filter((post) => post.moduleId === moduleId && (lessonId === null || post.lessonId === lessonId))
    .reduce((sum, { count }) => sum + count, 0);
}

const worksOf = (work: string | null, { quizzes }: PathModule, { works }: PathOutline) =>
  works.filter((one) => (work === null ? quizzes.includes(one.work) : one.work === work));
