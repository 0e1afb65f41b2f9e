import { z } from "zod";
import { Slug } from "~/shared/ids";

const Line = z.string().trim().min(1).max(300);
const Lines = z.array(Line).min(2).max(12);
const Accepted = z.array(Line).min(1).max(50);
const Index = z.int().min(0);

const common = {
  /** As printed in the file: "Q1.01". */
  id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,19}$/),
  points: z.number().gt(0).max(100),
  stem: z.string().trim().min(1).max(1_000),
  feedback: z.string().trim().min(1).max(2_000),
  /** Ids of facts of the curriculum; for authors alone. */
  cite: z.array(z.string()).default([]),
  /** Ids of `sources.yml`. */
  source: z.array(z.string()).default([]),
};

const of = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.strictObject({ type: z.literal(type), ...common, ...shape });

/** One question as its author writes it, answer included. */
export const FileQuestion = z.discriminatedUnion("type", [
  of("single", { options: Lines, answer: Index }),
  of("multiple", { options: Lines, answer: z.array(Index).min(1) }),
  of("truefalse", { answer: z.boolean() }),
  of("matching", {
    pairs: z
      .array(z.tuple([Line, Line]))
      .min(2)
      .max(12),
  }),
  of("ordering", { items: Lines, answer: z.array(Index) }),
  of("numeric", { answer: z.number(), tolerance: z.number().min(0).default(0) }),
  of("short", { answers: Accepted }),
  of("cloze", { answers: z.array(Accepted).min(1).max(9) }),
]);
export type FileQuestion = z.infer<typeof FileQuestion>;

/** `quizzes/*.yml`. */
const QuizShape = z.strictObject({
  slug: Slug,
  title: z.string().trim().min(1).max(200),
  /** Slug of the module; left out for a quiz of the whole course. */
  module: Slug.optional(),
  passPercent: z.number().min(0).max(100),
  attempts: z.union([z.literal("unlimited"), z.int().min(1).max(100)]),
  minutesBetweenAttempts: z.int().min(0).max(10_080).default(0),
  timeLimitMinutes: z.int().min(1).max(480).optional(),
  /** Each attempt draws so many questions from the quiz of every module; the quiz has none of its own then. */
  drawPerModule: z.int().min(1).max(20).optional(),
  questions: z.array(FileQuestion).max(100).default([]),
});
export type QuizFile = z.infer<typeof QuizShape>;

type Fault = readonly [path: readonly (string | number)[], message: string];

/**
 * The schema of a quiz's file, with the checks that no shape can make.
 *
 * @param sourceIds - What `sources.yml` knows; left out where it is not at hand.
 */
export function quizFile(sourceIds?: ReadonlySet<string>) {
  return QuizShape.superRefine(({ questions, drawPerModule, module }, { addIssue }) => {
    if ((questions.length === 0) === (drawPerModule === undefined))
      addIssue({
        code: "custom",
        path: ["questions"],
        message: "need to be here, or drawn from the modules",
      });
    if (drawPerModule !== undefined && module)
      addIssue({
        code: "custom",
        path: ["module"],
        message: "has no place where questions are drawn from all",
      });
    const seen = new Set<string>();
    for (const [index, question] of questions.entries()) {
      const faults: Fault[] = faultsOf(question);
      if (seen.has(question.id)) faults.push([["id"], `"${question.id}" stands twice`]);
      seen.add(question.id);
      const unknown = question.source.find((id) => sourceIds && !sourceIds.has(id));
      if (unknown) faults.push([["source"], `names "${unknown}", which sources.yml does not know`]);
      for (const [path, message] of faults)
        addIssue({ code: "custom", path: ["questions", index, ...path], message });
    }
  });
}

function faultsOf(question: FileQuestion): Fault[] {
  switch (question.type) {
    case "single":
      return [...twice("options", question.options), ...indexes([question.answer], question.options.length)];
    case "multiple":
      return [...twice("options", question.options), ...indexes(question.answer, question.options.length)];
    case "matching":
      return twice(
        "pairs",
        question.pairs.map(([left]) => left),
      );
    case "ordering": {
      const { items, answer } = question;
      const isWhole = answer.length === items.length && new Set(answer).size === items.length;
      const order: Fault[] = isWhole ? [] : [[["answer"], "has to name every item once"]];
      return [...twice("items", items), ...order, ...indexes(answer, items.length)];
    }
    case "cloze": {
      const gaps = [...question.stem.matchAll(/\{\{(\d+)\}\}/g)]
        .map(([, gap]) => Number(gap))
        .sort((a, b) => a - b);
      const isWhole =
        gaps.length === question.answers.length && gaps.every((gap, index) => gap === index + 1);
      return isWhole
        ? []
        : [[["answers"], "need one list for each gap {{1}}, {{2}} … of the stem, each gap once"]];
    }
    case "truefalse":
    case "numeric":
    case "short":
      return [];
  }
}

function twice(field: string, texts: readonly string[]): Fault[] {
  return new Set(texts).size === texts.length ? [] : [[[field], "has the same text twice"]];
}

function indexes(answer: readonly number[], count: number): Fault[] {
  if (new Set(answer).size !== answer.length) return [[["answer"], "names one choice twice"]];
  return answer.every((index) => index < count) ? [] : [[["answer"], `may only name 0 to ${count - 1}`]];
}
