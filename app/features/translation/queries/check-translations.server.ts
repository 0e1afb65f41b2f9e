import type { ContentProblem } from "~/features/catalogue/index.server";
import { readTranslations } from "./read-translations.server";

/**
 * Everything that is wrong with the translated lessons of a course's folder, by file and line.
 *
 * @param root the folder that names of files are given from.
 */
export async function checkTranslations(courseDir: string, root: string): Promise<readonly ContentProblem[]> {
  return (await readTranslations(courseDir, root)).problems;
}
