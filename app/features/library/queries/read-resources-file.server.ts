import { readFile } from "node:fs/promises";
import { type ContentProblem, readYaml } from "~/features/catalogue/index.server";
import {
  type FiledResource,
  FileEntry,
  ResourcesFile,
  ResourcesFrame,
  readEntries,
} from "../domain/resources-file";

/** What is wrong, with a place in the file where it has one. */
export interface FileProblem extends Partial<Pick<ContentProblem, "file" | "line">> {
  readonly message: string;
}

interface ReadResources {
  readonly resources: readonly FiledResource[];
  readonly course: string | null;
  /** False where the file is missing or broken in any way: then nothing is taken for gone. */
  readonly isWhole: boolean;
  readonly problems: readonly ContentProblem[];
}

const NAME = "library/resources.yml";

/** The line on which an entry begins. */
function lineOf(text: string, key: string): number {
  const lines = text.split("\n");
  return Math.max(1, lines.findIndex((line) => line.trimEnd() === `  ${key}:`) + 1);
}

/** Each entry by itself, so that a broken one costs itself alone. */
function soundEntries(entries: Readonly<Record<string, unknown>>): ResourcesFile["resources"] {
  return Object.fromEntries(
    Object.entries(entries).flatMap(([key, entry]) => {
      const { success, data } = FileEntry.safeParse(entry);
      return success ? [[key, data]] : [];
    }),
  );
}

/** What a text says as `resources.yml`, with file and line of everything that is wrong. */
export function parseResources(text: string): ReadResources {
  const strict = readYaml(text, ResourcesFile, NAME);
  const frame = strict.value ?? readYaml(text, ResourcesFrame, NAME).value;
  if (!frame) return { resources: [], course: null, isWhole: false, problems: strict.problems };
  const file = strict.value ?? { ...frame, resources: soundEntries(frame.resources) };
  const read = readEntries(file);
  const problems = [
    ...strict.problems,
    ...read.problems.map(({ key, message }) => ({
      file: NAME,
      line: lineOf(text, key),
      message: `resources, ${key} ${message}`,
    })),
  ];
  return { resources: read.resources, course: file.course ?? null, isWhole: problems.length === 0, problems };
}

/** The works that the library's file names. A content folder without one has none. */
export async function readResourcesFile(file: string): Promise<ReadResources> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
    return null;
  });
  if (text === null) return { resources: [], course: null, isWhole: false, problems: [] };
  return parseResources(text);
}
