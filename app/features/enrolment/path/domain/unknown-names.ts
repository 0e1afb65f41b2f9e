import type { PathOutline } from "./outline";
import type { ModuleRules } from "./path-rules";

/** Ids and works that one module's rules name and that are not there: of another course, or gone since. */
export function unknownNames(moduleId: string, rules: ModuleRules, outline: PathOutline): readonly string[] {
  const module = outline.modules.find(({ id }) => id === moduleId);
  if (!module) return [moduleId];
  const modules = new Set(outline.modules.map(({ id }) => id));
  const lessons = new Set<string | null>(module.lessons.map(({ id }) => id)).add(null);
  const works = new Set<string | null>(outline.works.map(({ work }) => work)).add(null);
  return [
    ...rules.after.filter((id) => !modules.has(id)),
    ...rules.scores.map(({ work }) => work).filter((work) => !works.has(work)),
    ...(rules.requires ?? []).flatMap((requirement) => {
      if ("lessonId" in requirement)
        return lessons.has(requirement.lessonId) ? [] : [requirement.lessonId ?? ""];
      if ("work" in requirement) return works.has(requirement.work) ? [] : [requirement.work ?? ""];
      return [];
    }),
  ];
}
