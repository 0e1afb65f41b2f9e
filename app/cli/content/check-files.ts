import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { checkBriefFile } from "~/features/assignments/index.server";
import {
  type ContentProblem,
  checkContent,
  listCourseFolders,
  listSourceIds,
} from "~/features/catalogue/index.server";
import { checkCohortFile } from "~/features/cohorts/index.server";
import { readPathFile } from "~/features/enrolment/index.server";
import { checkRubricFile } from "~/features/grading/index.server";
import { checkResources } from "~/features/library/index.server";
import { checkCourseFiles } from "~/features/media/index.server";
import { checkQuizFile } from "~/features/quizzes/index.server";
import { checkTranslations } from "~/features/translation/index.server";

type CheckFile = (text: string, file: string) => readonly ContentProblem[];

/** The YAML files of a folder with their names as problems give them; none when the folder does not exist. */
async function yamlFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.endsWith(".yml"))
    .sort()
    .map((name) => path.join(folder, name));
}

async function checkFolder(contentDir: string, folder: string, check: CheckFile): Promise<ContentProblem[]> {
  const problems: ContentProblem[] = [];
  for (const file of await yamlFiles(folder)) {
    const name = path.relative(contentDir, file).split(path.sep).join("/");
    problems.push(...check(await readFile(file, "utf8"), name));
  }
  return problems;
}

/** Everything that is wrong in a content folder, whichever feature owns the file. Needs no database. */
export async function checkFiles(contentDir: string): Promise<ContentProblem[]> {
  const problems = await checkContent(contentDir);
  for (const course of await listCourseFolders(contentDir)) {
    const sourceIds = await listSourceIds(course);
    const label = path.relative(contentDir, path.join(course, "media")).split(path.sep).join("/");
    problems.push(...(await checkCourseFiles(course, label)));
    problems.push(...(await checkTranslations(course, contentDir)));
    const folder = (name: string, check: CheckFile) =>
      checkFolder(contentDir, path.join(course, name), check);
    const courseFile = path.relative(contentDir, path.join(course, "course.yml")).split(path.sep).join("/");
    problems.push(...(await readPathFile(course, courseFile)).problems);
    problems.push(...(await folder("quizzes", (text, file) => checkQuizFile(text, file, sourceIds))));
    problems.push(...(await folder("rubrics", checkRubricFile)));
    problems.push(...(await folder("assignments", checkBriefFile)));
  }
  for (const file of await yamlFiles(path.join(contentDir, "cohorts")))
    problems.push(...(await checkCohortFile(file)));
  problems.push(...(await checkResources(contentDir)));
  return problems;
}
