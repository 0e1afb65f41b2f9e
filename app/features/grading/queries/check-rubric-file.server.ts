import { type ContentProblem, readYaml } from "~/features/catalogue/index.server";
import { RubricFile } from "../domain/rubric-file";

/** What an author has to put right in a rubric's file; empty when it holds. */
export function checkRubricFile(text: string, file: string): readonly ContentProblem[] {
  return readYaml(text, RubricFile, file).problems;
}
