import path from "node:path";
import type { ContentProblem } from "~/features/catalogue/index.server";
import { readResourcesFile } from "./read-resources-file.server";

/** Everything that is wrong with the library's file below a content folder. Needs no database. */
export async function checkResources(contentDir: string): Promise<readonly ContentProblem[]> {
  return (await readResourcesFile(path.join(contentDir, "library", "resources.yml"))).problems;
}
