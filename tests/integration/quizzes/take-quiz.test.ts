import { describe, expect, test } from "vitest";
import { listOwnGrades } from "~/features/grading/index.server";
import {
  closeOverdueAttempts,
  getAttempt,
  getQuizStart,
  getResult,
  saveResponses,
  startAttempt,
  submitAttempt,
} from "~/features/quizzes/index.server";
import { anonymous } from "~/shared/actor";
import {
  aLearner,
  anAttempt,
  aQuiz,
  EIGHT_TYPES,
  rightAnswers,
  SENTINEL,
} from "../../support/builders/quizzes";
import { testDatabase } from "../../support/test-context";

const world = testDatabase();
const notFound = { kind: "not-found" };
const twenty = <T>(act: () => Promise<T>) => Promise.allSettled(Array.from({ length: 20 }, act));
const fulfilled = <T>(results: PromiseSettledResult<T>[]) =>
  results.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));

describe("beginning an attempt", () => {
  test("C5 twenty starts at once give one attempt, on which all twenty land", async () => {
    const { quiz, learner } = await aQuiz(world, EIGHT_TYPES.replace("unlimited", "1"));
    const begun = fulfilled(await twenty(() => startAttempt(world.contextFor(learner), { quizId: quiz.id })));
    expect(begun).toHaveLength(20);
    const rows = await world.prisma.attempt.findMany({ where: { quizId: quiz.id } });
    expect(rows.map(({ id, number }) => [id, number])).toEqual([[begun[0]!.id, 1]]);
    expect(new Set(begun.map(({ id }) => id)).size).toBe(1);
  });

  test("the attempts a quiz allows, and no more", async () => {
    const { quiz, ctx, attemptId } = await anAttempt(world, EIGHT_TYPES.replace("unlimited", "2"));
    await submitAttempt(ctx, { attemptId });
    const second = await startAttempt(ctx, { quizId: quiz.id });
    await submitAttempt(ctx, { attemptId: second.id });
    const refused = await twenty(() => startAttempt(ctx, { quizId: quiz.id }));
    expect(fulfilled(refused)).toEqual([]);
    await expect(startAttempt(ctx, { quizId: quiz.id })).rejects.toMatchObject({
      code: "quizzes/no-attempt-left",
    });
    expect(await getQuizStart(ctx, { quizId: quiz.id })).toMatchObject({
      isUsedUp: true,
      openAttemptId: null,
    });
    await world.prisma.attempt.update({ where: { id: second.id }, data: { state: "voided" } });
    expect((await startAttempt(ctx, { quizId: quiz.id })).id).toBeTruthy();
  });

  test("the pause counts from the last sending, to the minute", async () => {
    const yaml = EIGHT_TYPES.replace("minutesBetweenAttempts: 0", "minutesBetweenAttempts: 60");
    const at = (time: string) => new Date(`2027-03-01T${time}Z`);
    const { quiz, learner, ctx, attemptId } = await anAttempt(world, yaml, at("10:00:00"));
    await submitAttempt(ctx, { attemptId });
    const early = world.contextFor(learner, at("10:59:30"));
    await expect(startAttempt(early, { quizId: quiz.id })).rejects.toMatchObject({
      code: "quizzes/pause-not-over",
      params: { minutes: 1 },
    });
    expect((await getQuizStart(early, { quizId: quiz.id })).pauseUntil).toEqual(at("11:00:00"));
    expect(
      (await startAttempt(world.contextFor(learner, at("11:00:00")), { quizId: quiz.id })).id,
    ).toBeTruthy();
  });

  test("B13 a quiz of a course in which one is not enrolled is not there", async () => {
    const { quiz, learner } = await aQuiz(world);
    const { learner: elsewhere } = await aQuiz(world);
    for (const actor of [elsewhere, anonymous]) {
      const ctx = world.contextFor(actor);
      await expect(startAttempt(ctx, { quizId: quiz.id })).rejects.toMatchObject(notFound);
      await expect(getQuizStart(ctx, { quizId: quiz.id })).rejects.toMatchObject(notFound);
    }
    await world.prisma.enrolment.updateMany({
      where: { userId: learner.userId },
      data: { state: "withdrawn", endedAt: new Date() },
    });
    await expect(startAttempt(world.contextFor(learner), { quizId: quiz.id })).rejects.toMatchObject(
      notFound,
    );
    expect(await world.prisma.attempt.count({ where: { quizId: quiz.id } })).toBe(0);
  });
});

describe("an open attempt", () => {
  test("C1 nothing that tells the answer is in anything an open attempt shows", async () => {
    const { quiz, ctx, attempt, attemptId, idOf } = await anAttempt(world);
    const saved = await saveResponses(ctx, { attemptId, version: 0, a: { [idOf("short")]: "x" } });
    const start = await getQuizStart(ctx, { quizId: quiz.id });
    const shown = JSON.stringify([attempt, saved, start, await getAttempt(ctx, { attemptId })]);
    expect(shown).not.toContain(SENTINEL);
    expect(shown).not.toContain("20127");
    expect(shown).not.toMatch(/"(key|answerKey|correct|isCorrect|score|feedback|explanation|weight|seed)"/);
    await expect(getResult(ctx, { attemptId })).rejects.toMatchObject(notFound);
  });

  test("C1 the result of an earlier attempt keeps its answers back while another is open", async () => {
    const { quiz, ctx, attemptId } = await anAttempt(world);
    await submitAttempt(ctx, { attemptId });
    expect(JSON.stringify(await getResult(ctx, { attemptId }))).toContain(SENTINEL);
    await startAttempt(ctx, { quizId: quiz.id });
    expect(JSON.stringify(await getResult(ctx, { attemptId }))).not.toContain(SENTINEL);
  });

  test("C2 choices stand in another order in another attempt, and in the same one after a reload", async () => {
    const { quiz, course, ctx, attempt, attemptId } = await anAttempt(world);
    expect((await getAttempt(ctx, { attemptId })).questions).toEqual(attempt.questions);
    const orders = new Set<string>();
    for (let n = 0; n < 12; n += 1) {
      const other = world.contextFor(await aLearner(world, course.id));
      const { id } = await startAttempt(other, { quizId: quiz.id });
      const { questions } = await getAttempt(other, { attemptId: id });
      orders.add(JSON.stringify(questions.find(({ type }) => type === "ordering")!.body));
    }
    expect(orders.size).toBeGreaterThan(3);
    const stored = await world.prisma.question.findMany({ where: { quizId: quiz.id } });
    for (const { body } of stored) {
      for (const choices of Object.values(body as Record<string, { id: string }[]>).filter(Array.isArray)) {
        const ids = choices.map(({ id }) => id);
        expect(ids).toEqual([...ids].sort((a, b) => (a < b ? -1 : 1)));
      }
    }
  });
});

describe("sending", () => {
  test("the right answers to all eight kinds are a pass with every point, and a grade", async () => {
    const { quiz, ctx, attempt, attemptId } = await anAttempt(world);
    const a = await rightAnswers(
      world.prisma,
      attempt.questions.map(({ id }) => id),
    );
    await saveResponses(ctx, { attemptId, version: 0, a });
    expect((await getAttempt(ctx, { attemptId })).incomplete).toEqual([]);
    await submitAttempt(ctx, { attemptId });
    const result = await getResult(ctx, { attemptId });
    expect(result).toMatchObject({
      pointsScored: 8,
      maxPoints: 8,
      percent: 100,
      passed: true,
      bestPercent: 100,
    });
    expect(result.receipt).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(result.questions.map(({ points }) => points)).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
    expect(result.questions[0]!.explanation!.sources).toEqual([{ text: `${SENTINEL} source`, url: null }]);
    expect(await listOwnGrades(ctx)).toMatchObject([{ key: quiz.slug, percent: 100, passed: true }]);
  });

  test("C4 twenty sendings at once give one result, one event and one grade, and all twenty get it", async () => {
    const { quiz, learner, ctx, attempt, attemptId } = await anAttempt(world);
    const a = await rightAnswers(
      world.prisma,
      attempt.questions.slice(0, 5).map(({ id }) => id),
    );
    await saveResponses(ctx, { attemptId, version: 0, a });
    const sent = await twenty(async () => {
      await submitAttempt(world.contextFor(learner), { attemptId });
      return getResult(world.contextFor(learner), { attemptId });
    });
    const results = fulfilled(sent);
    expect(results).toHaveLength(20);
    expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
    expect(results[0]).toMatchObject({ percent: 62.5, passed: true });
    const told = await world.prisma.outboxMessage.groupBy({
      by: ["topic"],
      where: { payload: { path: ["userId"], equals: learner.userId } },
      _count: true,
    });
    expect(Object.fromEntries(told.map(({ topic, _count }) => [topic, _count]))).toEqual({
      "grading.grade-released": 1,
      "quizzes.attempt-graded": 1,
    });
    expect(await world.prisma.grade.count({ where: { gradeItemId: quiz.gradeItemId } })).toBe(1);
  });

  test("the best attempt counts, whichever comes last", async () => {
    const { quiz, ctx, attempt, attemptId } = await anAttempt(world);
    const a = await rightAnswers(
      world.prisma,
      attempt.questions.map(({ id }) => id),
    );
    await saveResponses(ctx, { attemptId, version: 0, a });
    await submitAttempt(ctx, { attemptId });
    const worse = await startAttempt(ctx, { quizId: quiz.id });
    await submitAttempt(ctx, { attemptId: worse.id });
    expect(await getResult(ctx, { attemptId: worse.id })).toMatchObject({
      percent: 0,
      passed: false,
      bestPercent: 100,
    });
    expect(await listOwnGrades(ctx)).toMatchObject([{ percent: 100, passed: true }]);
  });
});

describe("C3 the end of the time", () => {
  const yaml = EIGHT_TYPES.replace("unlimited", "unlimited\ntimeLimitMinutes: 20");
  const at = (seconds: number) => new Date(Date.UTC(2027, 2, 1, 10, 0, seconds));
  const END = 20 * 60;

  test("up to the end of the grace answers are taken, after it none, and a late sending marks what was saved", async () => {
    const { learner, attempt, attemptId, idOf } = await anAttempt(world, yaml, at(0));
    expect(attempt.endsAt).toEqual(at(END));
    const truth = (seconds: number, version: number, value: string) =>
      saveResponses(world.contextFor(learner, at(seconds)), {
        attemptId,
        version,
        a: { [idOf("truefalse")]: value },
      });
    await truth(END + 30, 0, "true");
    const late = { code: "quizzes/attempt-closed" };
    await expect(truth(END + 31, 1, "false")).rejects.toMatchObject(late);
    const ctx = world.contextFor(learner, at(END + 31));
    expect((await getAttempt(ctx, { attemptId })).isOpen).toBe(false);
    await expect(submitAttempt(ctx, { attemptId })).rejects.toMatchObject(late);
    expect(await getResult(ctx, { attemptId })).toMatchObject({ pointsScored: 1, submittedAt: at(END) });
  });

  test("ten sweeps at once close what is overdue, once, and nothing else", async () => {
    const { learner, attemptId } = await anAttempt(world, yaml, at(0));
    const open = await anAttempt(world, yaml, at(60));
    const sweeper = (seconds: number) => world.contextFor(world.system.actor, at(seconds));
    expect(await closeOverdueAttempts(sweeper(END + 30))).toBe(0);
    const closed = await Promise.all(
      Array.from({ length: 10 }, () => closeOverdueAttempts(sweeper(END + 31))),
    );
    expect(closed.reduce((sum, count) => sum + count, 0)).toBe(1);
    expect(await getResult(world.contextFor(learner), { attemptId })).toMatchObject({
      percent: 0,
      passed: false,
    });
    expect((await world.prisma.attempt.findUniqueOrThrow({ where: { id: open.attemptId } })).state).toBe(
      "in_progress",
    );
    await expect(closeOverdueAttempts(world.contextFor(learner))).rejects.toMatchObject({
      kind: "forbidden",
    });
  });
});

describe("B4 another learner's attempt", () => {
  test("is not there: to read, to save, to send, to see its result", async () => {
    const { course, attemptId, idOf, ctx } = await anAttempt(world);
    for (const actor of [await aLearner(world, course.id), anonymous]) {
      const other = world.contextFor(actor);
      await expect(getAttempt(other, { attemptId })).rejects.toMatchObject(notFound);
      const a = { [idOf("truefalse")]: "true" };
      await expect(saveResponses(other, { attemptId, version: 0, a })).rejects.toMatchObject(notFound);
      await expect(submitAttempt(other, { attemptId })).rejects.toMatchObject(notFound);
      await expect(getResult(other, { attemptId })).rejects.toMatchObject(notFound);
    }
    expect(await getAttempt(ctx, { attemptId })).toMatchObject({ version: 0, answers: {}, isOpen: true });
  });
});
