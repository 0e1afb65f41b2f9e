import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { getAttempt, importQuizzes, startAttempt } from "~/features/quizzes/index.server";
import type { Context } from "~/platform/context.server";
import type { PrismaClient } from "~/platform/generated/prisma/client.ts";
import type { Actor } from "~/shared/actor";
import { personActor } from "../test-context";
import { aBareCourse } from "./grading";
import { aPerson } from "./people";

/** Stands in every answer and feedback that a person taking the quiz must not see. */
export const SENTINEL = "SENT-OK-7f";

/** One question of each type, worth 8 points; what is right carries the sentinel where its text is not shown anyway. */
export const EIGHT_TYPES = `
slug: eight
title: "Eight kinds"
passPercent: 60
attempts: unlimited
minutesBetweenAttempts: 0
questions:
  - { id: Q1, type: single, points: 1, stem: "One?", options: ["yes", "no", "perhaps"], answer: 1, feedback: "${SENTINEL} single", source: [W01] }
  - { id: Q2, type: multiple, points: 1, stem: "Several?", options: ["a", "b", "c", "d"], answer: [0, 2], feedback: "${SENTINEL} multiple" }
  - { id: Q3, type: truefalse, points: 1, stem: "True?", answer: true, feedback: "${SENTINEL} truefalse" }
  - { id: Q4, type: ordering, points: 1, stem: "Order?", items: ["first", "second", "third", "fourth"], answer: [0, 1, 2, 3], feedback: "${SENTINEL} ordering" }
  - { id: Q5, type: numeric, points: 1, stem: "How many?", answer: 20127, tolerance: 0, feedback: "${SENTINEL} numeric" }
  - { id: Q6, type: cloze, points: 1, stem: "From {{1}} to {{2}}.", answers: [["${SENTINEL} here"], ["${SENTINEL} there"]], feedback: "${SENTINEL} cloze" }
  - { id: Q7, type: matching, points: 1, stem: "Match?", pairs: [["l1", "r1"], ["l2", "r2"], ["l3", "r3"]], feedback: "${SENTINEL} matching" }
  - { id: Q8, type: short, points: 1, stem: "Which word?", answers: ["${SENTINEL} word"], feedback: "${SENTINEL} short" }
`;

/** Imports quizzes written as YAML, from a folder that is gone afterwards. */
export async function importYaml(ctx: Context, courseSlug: string, ...quizzes: string[]): Promise<number> {
  const dir = mkdtempSync(path.join(tmpdir(), "quizzes-"));
  try {
    mkdirSync(path.join(dir, "quizzes"));
    writeFileSync(path.join(dir, "sources.yml"), `W01: { title: "${SENTINEL} source" }\n`);
    for (const [index, text] of quizzes.entries())
      writeFileSync(path.join(dir, "quizzes", `${index}.yml`), text);
    return await importQuizzes(ctx, { courseSlug, dir });
  } finally {
    rmSync(dir, { recursive: true });
  }
}

interface QuizWorld {
  readonly prisma: PrismaClient;
  readonly system: Context;
  contextFor(actor: Actor, now?: Date): Context;
}

/** A course of its own with one quiz, and a person enrolled in it. */
export async function aQuiz(world: QuizWorld, yaml = EIGHT_TYPES) {
  const course = await aBareCourse(world.prisma);
  await importYaml(world.system, course.slug, yaml);
  const quiz = await world.prisma.quiz.findFirstOrThrow({ where: { courseId: course.id } });
  return { course, quiz, learner: await aLearner(world, course.id) };
}

/** A person enrolled in a course, as an actor. */
export async function aLearner(world: QuizWorld, courseId: string) {
  const { id } = await aPerson(world.prisma);
  await world.prisma.enrolment.create({ data: { userId: id, courseId } });
  return personActor(id);
}

/** An attempt just begun, as its owner sees it. */
export async function anAttempt(world: QuizWorld, yaml?: string, now?: Date) {
  const made = await aQuiz(world, yaml);
  const ctx = world.contextFor(made.learner, now);
  const { id } = await startAttempt(ctx, { quizId: made.quiz.id });
  const attempt = await getAttempt(ctx, { attemptId: id });
  const idOf = (type: string) => attempt.questions.find((question) => question.type === type)!.id;
  return { ...made, ctx, attempt, attemptId: id, idOf };
}

/** The right answers of an attempt, in the shape in which a form sends them. */
export async function rightAnswers(prisma: PrismaClient, questionIds: readonly string[]) {
  const keys = await prisma.questionKey.findMany({
    where: { questionId: { in: [...questionIds] } },
    include: { question: { select: { type: true } } },
  });
  const texts = (parts: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(parts).map(([id, value]) => [id, String(value)]));
  return Object.fromEntries(
    keys.map(({ questionId, answer, question }) => {
      // biome-ignore lint/suspicious/noExplicitAny: the shape depends on the type of question
      const key = answer as any;
      const sent: Record<string, () => unknown> = {
        single: () => key.option,
        multiple: () => ["", ...key.options],
        truefalse: () => String(key.value),
        ordering: () => texts(key.places),
        numeric: () => String(key.value),
        cloze: () =>
          Object.fromEntries(key.gaps.map((gap: string[], index: number) => [String(index + 1), gap[0]])),
        matching: () => texts(key.pairs),
        short: () => key.accepted[0],
      };
      return [questionId, sent[question.type]!()];
    }),
  );
}
