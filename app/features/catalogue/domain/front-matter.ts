import type { z } from "zod";
import type { ContentProblem } from "./content-problem";
import { readYaml } from "./yaml-file";

/** A Markdown file in its two parts. */
export interface MarkdownFile<T> {
  readonly value: T | null;
  readonly markdown: string;
  /** Line of the file on which `markdown` begins. */
  readonly markdownLine: number;
  readonly problems: readonly ContentProblem[];
}

/** Splits a Markdown file at its second `---` and reads what stands before it. */
export function readMarkdownFile<S extends z.ZodType>(
  source: string,
  schema: S,
  file: string,
): MarkdownFile<z.infer<S>> {
  const lines = source.replace(/^\uFEFF/, "").split(/\r?\n/);
  const end = lines[0] === "---" ? lines.indexOf("---", 1) : -1;
  if (end < 0) {
    const message = "must begin with front matter between two lines of ---";
    return { value: null, markdown: source, markdownLine: 1, problems: [{ file, line: 1, message }] };
  }
  const front = readYaml(lines.slice(1, end).join("\n"), schema, file, 2);
  return {
    value: front.value,
    markdown: lines.slice(end + 1).join("\n"),
    markdownLine: end + 2,
    problems: front.problems,
  };
}
