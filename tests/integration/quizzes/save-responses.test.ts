import type { ActionFunctionArgs } from "@remix-run/node";
import { describe, expect, test } from "vitest";
import { AnswerSheet } from "~/features/quizzes";
import { getAttempt, saveResponses, submitAttempt } from "~/features/quizzes/index.server";
import { action as saveByScript } from "~/routes/learn+/attempts.$attemptId_.responses";
import type { RequestContext } from "~/web/load-context";
import { anAttempt } from "../../support/builders/quizzes";
import { testDatabase } from "../../support/test-context";

const world = testDatabase();
const choicesOf = (
  attempt: { questions: readonly { type: string; body: object }[] },
  type: string,
): string[] =>
  Object.values(attempt.questions.find((question) => question.type === type)!.body)
    .flat()
    .map(({ id }: { id: string }) => id);

describe("saving answers", () => {
  test("as given, one by one; what was not sent stays, what was sent empty is cleared", async () => {
    const { ctx, attemptId, attempt, idOf } = await anAttempt(world);
    const [option] = choicesOf(attempt, "single");
    const first = await saveResponses(ctx, { attemptId, version: 0, a: { [idOf("single")]: option } });
    expect(first.version).toBe(1);
    const a = {
      [idOf("short")]: " Sen ",
      [idOf("multiple")]: ["", ...choicesOf(attempt, "multiple").slice(0, 2)],
    };
    await saveResponses(ctx, { attemptId, version: 1, a });
    await saveResponses(ctx, { attemptId, version: 2, a: { [idOf("multiple")]: "" } });
    expect(await getAttempt(ctx, { attemptId })).toMatchObject({
      version: 3,
      answers: { [idOf("single")]: option, [idOf("short")]: "Sen", [idOf("multiple")]: null },
    });
  });

  test("C6 two tabs: of twenty saves at once on one version one is kept, nothing is overwritten unseen", async () => {
    const { ctx, attemptId, idOf } = await anAttempt(world);
    const id = idOf("short");
    const saves = await Promise.allSettled(
      Array.from({ length: 20 }, (_, n) =>
        saveResponses(ctx, { attemptId, version: 0, a: { [id]: `text ${n}` } }),
      ),
    );
    const kept = saves.findIndex(({ status }) => status === "fulfilled");
    expect(saves.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const save of saves.filter((one) => one.status === "rejected")) {
      expect(save.reason).toMatchObject({ code: "quizzes/answers-changed-elsewhere", kind: "conflict" });
    }
    expect(await getAttempt(ctx, { attemptId })).toMatchObject({
      version: 1,
      answers: { [id]: `text ${kept}` },
    });
  });

  test("a save that was taken and whose reply was lost counts as taken", async () => {
    const { ctx, attemptId, attempt, idOf } = await anAttempt(world);
    const [one, two] = choicesOf(attempt, "ordering");
    const a = { [idOf("ordering")]: { [two!]: "2", [one!]: "1" } };
    const first = await saveResponses(ctx, { attemptId, version: 0, a });
    expect(await saveResponses(ctx, { attemptId, version: 0, a })).toEqual(first);
  });

  test("after sending nothing is taken", async () => {
    const { ctx, attemptId, idOf } = await anAttempt(world);
    await submitAttempt(ctx, { attemptId });
    await expect(
      saveResponses(ctx, { attemptId, version: 0, a: { [idOf("truefalse")]: "true" } }),
    ).rejects.toMatchObject({ code: "quizzes/attempt-closed" });
  });
});

describe("C7 what does not belong to the attempt", () => {
  test("is refused whole: foreign questions, foreign choices, two for one, no numbers, a megabyte", async () => {
    const { ctx, attemptId, attempt, idOf } = await anAttempt(world);
    const other = await anAttempt(world);
    const right = { [idOf("truefalse")]: "true" };
    const foreignQuestion = { [other.idOf("truefalse")]: "true" };
    const invalid = { kind: "invalid" };
    for (const bad of [
      foreignQuestion,
      { ["x".repeat(22)]: "true" },
      { [idOf("single")]: choicesOf(other.attempt, "single")[0] },
      { [idOf("single")]: choicesOf(attempt, "single").slice(0, 2) },
      { [idOf("single")]: choicesOf(attempt, "multiple")[0] },
      { [idOf("numeric")]: "NaN" },
      { [idOf("numeric")]: "1e309" },
      { [idOf("short")]: "x".repeat(1_000_000) },
      { [idOf("cloze")]: { 3: "x" } },
    ]) {
      await expect(
        saveResponses(ctx, { attemptId, version: 0, a: { ...right, ...bad } }),
      ).rejects.toMatchObject(invalid);
    }
    await expect(
      saveResponses(ctx, { attemptId: "x".repeat(22), version: 0, a: right }),
    ).rejects.toMatchObject({ kind: "not-found" });
    expect(await getAttempt(ctx, { attemptId })).toMatchObject({ version: 0, answers: {} });
  });

  test("is named to the script that saves, so that it can mark the field; nothing is saved", async () => {
    const { ctx, attemptId, idOf } = await anAttempt(world);
    const name = `a.${idOf("numeric")}`;
    const body = new URLSearchParams({ version: "0", [`a.${idOf("truefalse")}`]: "true", [name]: "many" });
    const request = new Request("http://site.invalid/", { method: "POST", body });
    const context = { actor: ctx.actor } as RequestContext;
    const answer = await saveByScript({
      request,
      params: { attemptId },
      context,
    } as unknown as ActionFunctionArgs);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({ code: "quizzes/number-unreadable", params: {}, fields: [name] });
    expect(await getAttempt(ctx, { attemptId })).toMatchObject({ version: 0, answers: {} });
  });

  test("B12 B14 only answers and a version are read from a form", () => {
    const sent = { version: "3", a: {}, userId: "x", state: "graded", scorePercent: "100", seed: "s" };
    expect(AnswerSheet.parse(sent)).toEqual({ version: 3, a: {} });
    for (const bad of [
      {},
      { version: "-1" },
      { version: "1.5" },
      { version: "NaN" },
      { version: "1e309" },
      { version: ["1", "2"] },
      { version: { not: "" } },
      { version: "1", a: { "not an id": "x" } },
      { version: "1", a: "x" },
      { version: "1", a: ["x"] },
    ]) {
      expect(AnswerSheet.safeParse(bad).success, JSON.stringify(bad)).toBe(false);
    }
  });
});
