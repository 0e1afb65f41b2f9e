import { existsSync } from "node:fs";
import path from "node:path";
import { importBriefs } from "~/features/assignments/index.server";
import { type ContentProblem, importCourse, listCourseFolders } from "~/features/catalogue/index.server";
import { importCohort } from "~/features/cohorts/index.server";
import { importPath } from "~/features/enrolment/index.server";
import { importResources } from "~/features/library/index.server";
import { importQuizzes } from "~/features/quizzes/index.server";
import { importTranslations } from "~/features/translation/index.server";
import type { Context } from "~/platform/context.server";
import { DomainError } from "~/shared/domain-error";

/** What one step of an import did. */
export interface ImportStep {
  readonly what: string;
  /** What the feature reports; null when it refused. */
  readonly result: unknown;
  readonly problems: readonly (ContentProblem | { readonly message: string })[];
}

/** A refusal (a broken file, a missing module) ends its own step; the others go on. */
async function step(what: string, run: () => Promise<unknown>): Promise<ImportStep> {
  try {
    return { what, result: await run(), problems: [] };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { what, result: null, problems: [{ message: error.message }] };
  }
}

/** Lessons in other languages come after the lessons; what a file lacks costs itself alone. */
async function translationsOf(ctx: Context, courseSlug: string, dir: string): Promise<ImportStep> {
  const { problems, ...result } = await importTranslations(ctx, { courseSlug, dir });
  return { what: `translations of ${courseSlug}`, result, problems };
}

/**
 * Publishes a content folder: courses, their quizzes and briefs, then cohorts,
 * which refer to courses. Each feature imports what it owns; running it again
 * with the same files changes nothing.
 */
export async function importFiles(ctx: Context, contentDir: string): Promise<ImportStep[]> {
  const steps: ImportStep[] = [];
  for (const dir of await listCourseFolders(contentDir)) {
    const { problems, ...result } = await importCourse(ctx, dir);
    const name = path.basename(dir);
    steps.push({ what: `course ${name}`, result, problems });
    const { slug } = result;
    if (!slug) continue;
    if (existsSync(path.join(dir, "translations"))) steps.push(await translationsOf(ctx, slug, dir));
    steps.push(await step(`quizzes of ${name}`, () => importQuizzes(ctx, { courseSlug: slug, dir })));
    steps.push(await step(`assignments of ${name}`, () => importBriefs(ctx, { courseSlug: slug, dir })));
    steps.push(await step(`path of ${name}`, () => importPath(ctx, { courseSlug: slug, dir })));
  }
  if (existsSync(path.join(contentDir, "library"))) {
    const { problems, ...result } = await importResources(ctx, contentDir);
    steps.push({ what: "library", result, problems });
  }
  const cohorts = path.join(contentDir, "cohorts");
  if (existsSync(cohorts)) steps.push(await step("cohorts", () => importCohort(ctx, { dir: cohorts })));
  return steps;
}
