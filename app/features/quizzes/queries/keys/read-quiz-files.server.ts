import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { type ContentProblem, readYaml } from "~/features/catalogue/index.server";
import type { SourceNote } from "../../domain/keys/answer-key";
import { type QuizFile, quizFile } from "../../domain/keys/quiz-file";

/** The part of `sources.yml` that is printed under a question's feedback. */
const Sources = z.record(
  z.string(),
  z.looseObject({
    title: z.string(),
    author: z.string().optional(),
    year: z.int().optional(),
    url: z.url({ protocol: /^https$/ }).optional(),
  }),
);

/**
 * What an author has to put right in a quiz's file; empty when it holds.
 *
 * @param sourceIds - What the course's `sources.yml` knows; left out, sources are not looked up.
 */
export function checkQuizFile(
  text: string,
  file: string,
  sourceIds?: ReadonlySet<string>,
): readonly ContentProblem[] {
  return readYaml(text, quizFile(sourceIds), file).problems;
}

interface QuizFiles {
  readonly quizzes: readonly QuizFile[];
  readonly sources: ReadonlyMap<string, SourceNote>;
  readonly problems: readonly ContentProblem[];
}

/** All quizzes of one course's folder, in the order of their file names, with the sources they cite. */
export async function readQuizFiles(dir: string): Promise<QuizFiles> {
  const known = readYaml(await readFile(path.join(dir, "sources.yml"), "utf8"), Sources, "sources.yml");
  const sources = new Map(Object.entries(known.value ?? {}).map(([id, source]) => [id, citationOf(source)]));
  const schema = quizFile(new Set(sources.keys()));
  const names = (await readdir(path.join(dir, "quizzes"))).filter((name) => name.endsWith(".yml")).sort();
  const files = await Promise.all(
    names.map(async (name) => {
      const file = `quizzes/${name}`;
      return readYaml(await readFile(path.join(dir, file), "utf8"), schema, file);
    }),
  );
  return {
    quizzes: files.flatMap(({ value }) => value ?? []),
    sources,
    problems: [...known.problems, ...files.flatMap(({ problems }) => problems)],
  };
}

/** "United Nations Development Programme, Human Development Report 1994" and where to find it. */
function citationOf({ author, title, year, url }: z.infer<typeof Sources>[string]): SourceNote {
  const saysYear = year === undefined || title.includes(String(year));
  const text = [author, title, saysYear ? undefined : year].filter((part) => part !== undefined).join(", ");
  return { text, url: url ?? null };
}
