import path from "node:path";
import type { ContentProblem } from "../domain/content-problem";
import { ContentFolder } from "./content-folder.server";
import { readCourse } from "./read-course.server";
import { readPage } from "./read-page.server";

/** The folders of the courses below a content folder, sorted by name. */
export async function listCourseFolders(contentDir: string): Promise<string[]> {
  const names = await new ContentFolder(contentDir).list("courses");
  return names.map((name) => path.join(contentDir, "courses", name));
}

/**
 * Everything that is wrong with the courses and pages of a content folder: all
 * problems, by file and line. Quizzes, rubrics, briefs and cohorts are checked by
 * the features that own them. Needs no database.
 */
export async function checkContent(contentDir: string): Promise<ContentProblem[]> {
  const folder = new ContentFolder(contentDir);
  const courses = await listCourseFolders(contentDir);
  if (courses.length === 0) folder.add({ file: "courses", line: 1, message: "there is no course" });
  for (const courseDir of courses) {
    const { course, problems } = await readCourse(courseDir, contentDir);
    folder.add(...problems);
    if (course && course.file.slug !== path.basename(courseDir)) {
      const file = path.posix.join("courses", path.basename(courseDir), "course.yml");
      folder.add({ file, line: 1, message: `the slug "${course.file.slug}" differs from the folder's name` });
    }
  }
  for (const name of await folder.list("pages")) folder.add(...(await readPage(contentDir, name)).problems);
  return folder.problems.sort((a, b) => a.file.localeCompare(b.file, "en") || a.line - b.line);
}
