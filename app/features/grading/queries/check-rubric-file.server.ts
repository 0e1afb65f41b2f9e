import { type FileProblem, readYaml } from "~/platform/yaml-file.server";
import { findRubricFaults } from "../domain/rubric-file";
import { RubricFile } from "../schema";

/** Reads a rubric from its file; `rubric` is null when there is anything to put right. */
export function readRubricFile(
  text: string,
  file: string,
): { rubric: RubricFile | null; problems: FileProblem[] } {
  const { value, problems, lineOf } = readYaml(text, file, RubricFile);
  if (!value) return { rubric: null, problems: [...problems] };
  const faults = findRubricFaults(value).map(({ path, message }) => ({ file, line: lineOf(path), message }));
  return { rubric: faults.length === 0 ? value : null, problems: faults };
}

/** What an author has to put right in a rubric's file; empty when it holds. */
export function checkRubricFile(text: string, file: string): FileProblem[] {
  return readRubricFile(text, file).problems;
}
