import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { enrol } from "~/features/enrolment/index.server";
import {
  checkQuizFile,
  getAttempt,
  getQuizStart,
  importQuizzes,
  startAttempt,
  submitAttempt,
} from "~/features/quizzes/index.server";
import { aBareCourse } from "../../support/builders/grading";
import { aPerson } from "../../support/builders/people";
import { anAttempt, aQuiz, EIGHT_TYPES, importYaml } from "../../support/builders/quizzes";
import { personActor, testDatabase } from "../../support/test-context";

const world = testDatabase();
const dir = "content/courses/human-security";
const current = (quizId: string) =>
  world.prisma.question.findMany({
    where: { quizId, retiredAt: null },
    orderBy: { position: "asc" },
    select: { id: true, key: true, body: true },
  });

/** A course with the modules that the real quizzes belong to. */
async function aRealCourse() {
  const course = await aBareCourse(world.prisma);
  for (const [index, name] of readdirSync(`${dir}/quizzes`)
    .filter((file) => file.startsWith("module-"))
    .sort()
    .entries()) {
    const slug = /^module: (.+)$/m.exec(readFileSync(`${dir}/quizzes/${name}`, "utf8"))![1]!;
    const module = { courseId: course.id, number: index + 1, slug, title: slug, summary: "", hours: 1 };
    const lists = { outcomes: [], prompts: [], termIds: [] };
    await world.prisma.module.create({ data: { ...module, ...lists, state: "published" } });
  }
  return course;
}

test("a quiz that draws gives each attempt three questions of every module, and marks them", async () => {
  const course = await aRealCourse();
  await importQuizzes(world.system, { courseSlug: course.slug, dir });
  const person = await aPerson(world.prisma);
  const ctx = world.contextFor(personActor(person.id));
  await enrol(ctx, { userId: person.id, courseId: course.id, cohortId: null });
  const quiz = await world.prisma.quiz.findFirstOrThrow({ where: { courseId: course.id, slug: "final" } });
  expect(await getQuizStart(ctx, { quizId: quiz.id })).toMatchObject({
    questionCount: 30,
    maxPoints: 30,
    passPercent: 70,
    attemptsAllowed: 2,
  });
  const begun = await Promise.all(Array.from({ length: 5 }, () => startAttempt(ctx, { quizId: quiz.id })));
  expect(new Set(begun.map(({ id }) => id)).size).toBe(1);
  const { questions } = await getAttempt(ctx, { attemptId: begun[0]!.id });
  const drawn = await world.prisma.question.findMany({
    where: { id: { in: questions.map(({ id }) => id) } },
    select: { quizId: true },
  });
  const banks = [...new Set(drawn.map(({ quizId }) => quizId))];
  expect(banks.map((bank) => drawn.filter(({ quizId }) => quizId === bank).length)).toEqual(
    Array.from({ length: 10 }, () => 3),
  );
  await submitAttempt(ctx, { attemptId: begun[0]!.id });
  const sent = await world.prisma.attempt.findUniqueOrThrow({ where: { id: begun[0]!.id } });
  expect(sent).toMatchObject({ state: "graded", passed: false });
  expect(Number(sent.maxPoints)).toBe(30);
  const again = await startAttempt(ctx, { quizId: quiz.id });
  expect((await getAttempt(ctx, { attemptId: again.id })).questions.map(({ id }) => id)).not.toEqual(
    questions.map(({ id }) => id),
  );
});

describe("importing quizzes", () => {
  test("the real files give ten quizzes and one that draws from them, and a second time nothing", async () => {
    const course = await aRealCourse();
    expect(await importQuizzes(world.system, { courseSlug: course.slug, dir })).toBe(11);
    expect(await importQuizzes(world.system, { courseSlug: course.slug, dir })).toBe(0);
    const quizzes = await world.prisma.quiz.findMany({
      where: { courseId: course.id, moduleId: { not: null } },
      include: { gradeItem: true, questions: { include: { answerKey: true } } },
      orderBy: { slug: "asc" },
    });
    expect(quizzes.map(({ slug, gradeItem }) => [slug, gradeItem.key])).toEqual(
      Array.from({ length: 10 }, (_, index) => `module-${String(index + 1).padStart(2, "0")}`).map((slug) => [
        slug,
        slug,
      ]),
    );
    expect(quizzes.reduce((sum, { questions }) => sum + questions.length, 0)).toBe(93);
    const [first] = quizzes[0]!.questions.filter(({ key }) => key === "Q1.01");
    expect(first!.answerKey!.sources).toEqual([
      {
        text: "United Nations Development Programme, Human Development Report 1994: New Dimensions of Human Security",
        url: null,
      },
    ]);
  });

  test("what is unchanged keeps its row and the ids of its choices", async () => {
    const { quiz, course } = await aQuiz(world);
    const before = await current(quiz.id);
    await importYaml(world.system, course.slug, EIGHT_TYPES.replace("Eight kinds", "Eight sorts"));
    expect(await current(quiz.id)).toEqual(before);
    expect((await world.prisma.quiz.findUniqueOrThrow({ where: { id: quiz.id } })).title).toBe("Eight sorts");
  });

  test("C12 a changed question becomes a new row, an open attempt keeps the one it began with", async () => {
    const { quiz, course, ctx, attemptId, learner } = await anAttempt(world);
    const before = await current(quiz.id);
    await importYaml(world.system, course.slug, EIGHT_TYPES.replace('"perhaps"', '"who knows"'));
    const after = await current(quiz.id);
    expect(after.map(({ key }) => key)).toEqual(before.map(({ key }) => key));
    expect(after[0]!.id).not.toBe(before[0]!.id);
    expect(after.slice(1)).toEqual(before.slice(1));
    const attempt = await getAttempt(ctx, { attemptId });
    expect(attempt.questions.map(({ id }) => id)).toEqual(before.map(({ id }) => id));

    await world.prisma.attempt.update({ where: { id: attemptId }, data: { state: "voided" } });
    const next = await startAttempt(world.contextFor(learner), { quizId: quiz.id });
    const fresh = await getAttempt(ctx, { attemptId: next.id });
    expect(fresh.questions.map(({ id }) => id)).toEqual(after.map(({ id }) => id));

    await importYaml(world.system, course.slug, EIGHT_TYPES);
    expect(await current(quiz.id)).toEqual(before);
  });

  test("C12 the database refuses to change a question or its key", async () => {
    const { quiz } = await aQuiz(world);
    const [question] = await current(quiz.id);
    const { id } = question!;
    await expect(world.prisma.question.update({ where: { id }, data: { stem: "Other" } })).rejects.toThrow(
      "frozen",
    );
    await expect(
      world.prisma.questionKey.update({ where: { questionId: id }, data: { answer: { option: "x" } } }),
    ).rejects.toThrow("frozen");
  });

  test("a question that left the file is retired, not deleted", async () => {
    const { quiz, course } = await aQuiz(world);
    await importYaml(world.system, course.slug, EIGHT_TYPES.replace(/.*id: Q8.*\n/, ""));
    expect((await current(quiz.id)).map(({ key }) => key)).toEqual([
      "Q1",
      "Q2",
      "Q3",
      "Q4",
      "Q5",
      "Q6",
      "Q7",
    ]);
    expect(await world.prisma.question.count({ where: { quizId: quiz.id } })).toBe(8);
  });

  test("ten imports at once leave one of each", async () => {
    const course = await aBareCourse(world.prisma);
    const changed = await Promise.all(
      Array.from({ length: 10 }, () => importYaml(world.system, course.slug, EIGHT_TYPES)),
    );
    expect(changed.sort()).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect(await world.prisma.question.count({ where: { quiz: { courseId: course.id } } })).toBe(8);
  });

  test("a file that does not hold changes nothing and is named", async () => {
    const { quiz, course } = await aQuiz(world);
    const before = await current(quiz.id);
    const broken = EIGHT_TYPES.replace("answer: 1", "answer: 9");
    await expect(importYaml(world.system, course.slug, broken)).rejects.toThrow("quizzes/0.yml:8");
    expect(await current(quiz.id)).toEqual(before);
  });

  test("only those who run the site may, and only into a course that is there", async () => {
    const { id } = await aPerson(world.prisma);
    const asPerson = world.contextFor(personActor(id));
    await expect(importQuizzes(asPerson, { courseSlug: "x", dir })).rejects.toMatchObject({
      kind: "forbidden",
    });
    await expect(importQuizzes(world.system, { courseSlug: "nowhere", dir })).rejects.toMatchObject({
      kind: "not-found",
    });
  });
});

describe("checking a quiz's file", () => {
  const known = new Set(["W01"]);
  const swap = (from: string, to: string) => EIGHT_TYPES.replace(from, to);
  test.each([
    ["as it is", EIGHT_TYPES, null, ""],
    ["an answer beyond the options", swap("answer: 1", "answer: 9"), 8, "may only name 0 to 2"],
    ["a tick twice", swap("[0, 2]", "[2, 2]"), 9, "names one choice twice"],
    ["an order that misses an item", swap("[0, 1, 2, 3]", "[0, 1, 2]"), 11, "every item once"],
    ["a gap without a list", swap("{{2}}", "{{3}}"), 13, "one list for each gap"],
    ["an option twice", swap('"no"', '"yes"'), 8, "the same text twice"],
    ["a question twice", swap("id: Q2", "id: Q1"), 9, '"Q1" stands twice'],
    ["a source nobody knows", swap("[W01]", "[W99]"), 8, 'names "W99"'],
    ["a type nobody knows", swap("type: numeric", "type: essay"), 12, "questions, entry 5"],
    ["no number", swap("answer: 20127", "answer: .nan"), 12, "answer"],
    ["a number beyond all", swap("answer: 20127", "answer: 1e309"), 12, "answer"],
    ["a negative tolerance", swap("tolerance: 0", "tolerance: -1"), 12, "tolerance"],
    ["no feedback", swap(', feedback: "SENT-OK-7f short"', ""), 15, "feedback is missing"],
    ["a pass mark above 100", swap("passPercent: 60", "passPercent: 160"), 4, "passPercent"],
  ])("%s", (_, text, line, message) => {
    const [problem] = checkQuizFile(text, "q.yml", known);
    if (line === null) return expect(problem).toBeUndefined();
    expect(problem?.message).toContain(message);
    expect(problem?.line).toBe(line);
  });

  test.each(["01", "02", "03"])("the real file of module %s holds", (number) => {
    const file = `quizzes/module-${number}.yml`;
    expect(checkQuizFile(readFileSync(`${dir}/${file}`, "utf8"), file)).toEqual([]);
  });
});
