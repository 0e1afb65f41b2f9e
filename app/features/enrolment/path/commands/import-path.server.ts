import { isAdministrator } from "~/features/identity";
import { authorise, type Context, transact } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import { fileFromRules, type Names, type PathFile, rulesFromFile } from "../domain/path-file";
import { PathFileInvalid } from "../errors";
import { type RuleSet, readRuleSet } from "../queries/read-outline.server";
import { readPathFile } from "../queries/read-path-file.server";
import { writeRules } from "./write-rules.server";

/** What an import of rules did. */
interface PathImport {
  /** False where the file has none, or the same as hold already. */
  readonly changed: boolean;
  /** Rules that were changed in the browser are left alone: the file does not know of them. */
  readonly keptFromEditor: boolean;
}

/**
 * Takes a course's rules from `path` in its `course.yml`. Modules, quizzes and briefs have to be imported before. The same rules
 * change nothing; those that staff changed in the browser stay.
 *
 * @throws {Forbidden} unless the actor is an administrator or the product itself.
 * @throws {NotFound | PathFileInvalid}
 */
export async function importPath(
  ctx: Context,
  { courseSlug, dir }: { courseSlug: string; dir: string },
): Promise<PathImport> {
  authorise(isAdministrator(ctx.actor));
  const { path, problems } = await readPathFile(dir);
  const [problem] = problems;
  if (problem) throw new PathFileInvalid(problem.line, problem.message);
  if (!path) return { changed: false, keptFromEditor: false };
  return transact(ctx, async (tx) => {
    const set = await readRuleSet(tx, { courseSlug, cohortSlug: null });
    if (!set) throw new NotFound("The course");
    if (set.origin === "editor") return { changed: false, keptFromEditor: true };
    const { rules } = rulesFromFile(path, namesOf(set));
    const { courseId, number: follows } = set;
    const { isNew } = await writeRules(tx, { courseId, cohortId: null, rules, origin: "files", follows });
    return { changed: isNew, keptFromEditor: false };
  });
}

/** A course's rules as its `course.yml` would have them; null where it has none. For the export of content. */
export async function exportPath(
  ctx: Context,
  { courseSlug }: { courseSlug: string },
): Promise<PathFile | null> {
  authorise(isAdministrator(ctx.actor));
  const set = await readRuleSet(ctx, { courseSlug, cohortSlug: null });
  return set?.rules ? fileFromRules(set.rules, set.outline, (id) => set.quizSlugs[id]) : null;
}

function namesOf({ outline, quizSlugs }: RuleSet): Names {
  const modules = new Map(outline.modules.map((module) => [module.slug, module]));
  const quizzes = new Map(Object.entries(quizSlugs).map(([id, slug]) => [slug, id]));
  return {
    moduleId: (slug) => modules.get(slug)?.id,
    lessonId: (moduleSlug, slug) => modules.get(moduleSlug)?.lessons.find((one) => one.slug === slug)?.id,
    quizId: (slug) => quizzes.get(slug),
    hasBrief: (slug) => outline.works.some(({ work }) => work === `assignment:${slug}`),
  };
}
