import { readFile } from "node:fs/promises";
import path from "node:path";
import { type ContentProblem, readYaml } from "~/features/catalogue/index.server";
import { CohortFile } from "../domain/cohort-file";

interface ReadCohort {
  /** Null when the file has problems. */
  readonly cohort: CohortFile | null;
  readonly problems: readonly ContentProblem[];
}

/** Reads one file of `content/cohorts` and names file and line of everything that is wrong. Needs no database. */
export async function readCohortFile(file: string): Promise<ReadCohort> {
  const name = path.posix.join("cohorts", path.basename(file));
  let source: string;
  try {
    source = await readFile(file, "utf8");
  } catch {
    return { cohort: null, problems: [{ file: name, line: 1, message: "the file cannot be read" }] };
  }
  const { value, problems } = readYaml(source, CohortFile, name);
  if (value && `${value.slug}.yml` !== path.basename(file)) {
    return {
      cohort: null,
      problems: [{ file: name, line: 1, message: `the slug "${value.slug}" differs from the file's name` }],
    };
  }
  return { cohort: value, problems };
}

/** Everything that is wrong with one file of `content/cohorts`. */
export async function checkCohortFile(file: string): Promise<readonly ContentProblem[]> {
  return (await readCohortFile(file)).problems;
}
