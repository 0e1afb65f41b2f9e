import { SourcesFile } from "../domain/course-files";
import { readYaml } from "../domain/yaml-file";
import { ContentFolder } from "./content-folder.server";

/** What a course's `sources.yml` knows: for files of other features that cite from it. Empty when it cannot be read. */
export async function listSourceIds(courseDir: string): Promise<ReadonlySet<string>> {
  const source = await new ContentFolder(courseDir).read("sources.yml");
  const { value } = readYaml(source ?? "", SourcesFile, "sources.yml");
  return new Set(Object.keys(value ?? {}));
}
