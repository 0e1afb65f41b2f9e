import { beforeAll, describe, expect, test, vi } from "vitest";
import { createContext } from "~/platform/context.server";
import { type Actor, system } from "~/shared/actor";
import { aPerson } from "../../support/builders/people";
import { aQuiz, EIGHT_TYPES, rightAnswers, SENTINEL } from "../../support/builders/quizzes";
import type { Reply, Visitor } from "../../support/http";
import { runningSite } from "../../support/running-site";
import { until } from "../../support/until";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const site = runningSite({ WORKERS: "off" });
/** The same database, for builders that act in this process. */
const builders = () => ({
  prisma: site.prisma,
  system: createContext(system("test")),
  contextFor: (actor: Actor, now?: Date) => createContext(actor, now ? { now } : {}),
});
let quizId: string;
let courseId: string;

beforeAll(async () => {
  const made = await aQuiz(builders(), EIGHT_TYPES.replace("attempts: unlimited", "attempts: 1"));
  [quizId, courseId] = [made.quiz.id, made.course.id];
});

interface Learner {
  readonly userId: string;
  readonly visitor: Visitor;
}

async function aLearner(): Promise<Learner> {
  const { id } = await aPerson(site.prisma);
  await site.prisma.enrolment.create({ data: { userId: id, courseId } });
  return { userId: id, visitor: await site.signedIn(id) };
}

async function start({ visitor }: Learner): Promise<string> {
  const reply = await visitor.post(`/learn/quizzes/${quizId}`);
  expect(reply.status).toBe(302);
  return String(reply.headers.location).split("/").at(-1)?.split("?")[0] ?? "";
}

/** Right answers as the form sends them. */
async function formOfRightAnswers(attemptId: string): Promise<Record<string, string | string[]>> {
  const { questionIds } = await site.prisma.attempt.findUniqueOrThrow({ where: { id: attemptId } });
  const answers = await rightAnswers(site.prisma, questionIds as string[]);
  const form: Record<string, string | string[]> = {};
  for (const [id, value] of Object.entries(answers)) {
    if (typeof value === "string" || Array.isArray(value)) form[`a.${id}`] = value as string | string[];
    else
      for (const [part, one] of Object.entries(value as Record<string, string>))
        form[`a.${id}.${part}`] = one;
  }
  return form;
}

const inShapes = (url: string, routeId: string) => [
  url,
  `${url}.data`,
  `${url}.data?_routes=${encodeURIComponent(routeId)}`,
];

describe("C1 nothing of an open attempt gives an answer away", () => {
  const KEYS = /"(?:correct|isCorrect|score|feedback|explanation|weight|answerKey|accepted|tolerance)"/;

  test("in no page, no data, no reply to a save, right or wrong, and no refusal", async () => {
    const learner = await aLearner();
    const id = await start(learner);
    const seen: Reply[] = [];
    const pages = [
      ...inShapes(`/learn/quizzes/${quizId}`, "routes/learn+/quizzes.$quizId"),
      ...inShapes(`/learn/attempts/${id}`, "routes/learn+/attempts.$attemptId"),
      ...inShapes(`/learn/attempts/${id}/review`, "routes/learn+/attempts.$attemptId_.review"),
      ...inShapes(`/learn/attempts/${id}/result`, "routes/learn+/attempts.$attemptId_.result"),
      ...inShapes("/learn", "routes/learn+/index"),
    ];
    for (const page of pages) seen.push(await learner.visitor.get(page));
    const right = await formOfRightAnswers(id);
    const texts = Object.fromEntries(
      Object.keys(right)
        .filter((name) => !String(right[name]).includes(SENTINEL))
        .map((name) => [name, right[name] ?? ""]),
    );
    for (const form of [texts, { "a.x": "y" }, {}])
      for (const address of [
        `/learn/attempts/${id}/responses`,
        `/learn/attempts/${id}`,
        `/learn/attempts/${id}.data`,
      ])
        for (const version of ["0", "1", "9"])
          seen.push(await learner.visitor.post(address, { version, ...form }));

    expect(seen[3]?.status).toBe(200);
    expect(seen[3]?.text).toContain("Which word?");
    expect(seen.filter(({ text }) => text.includes(SENTINEL) || text.includes("SENT-OK"))).toEqual([]);
    expect(
      seen
        .filter(({ text, headers }) => !String(headers["content-type"]).includes("html") && KEYS.test(text))
        .map(({ text }) => text.match(KEYS)?.[0]),
    ).toEqual([]);
    expect(seen.filter(({ headers }) => JSON.stringify(headers).includes(SENTINEL))).toEqual([]);
  });

  test("and after sending it the feedback is there, so the search above can find it", async () => {
    const learner = await aLearner();
    const id = await start(learner);
    expect((await learner.visitor.post(`/learn/attempts/${id}/review`)).status).toBe(302);
    expect((await learner.visitor.get(`/learn/attempts/${id}/result`)).text).toContain(SENTINEL);
  });
});

test("C4 twenty who send at once, and once more, get one result and one mark", async () => {
  const learner = await aLearner();
  const id = await start(learner);
  const saved = await learner.visitor.post(`/learn/attempts/${id}/responses`, {
    version: "0",
    ...(await formOfRightAnswers(id)),
  });
  expect(saved.status).toBe(200);
  const replies = await Promise.all(
    Array.from({ length: 20 }, () => learner.visitor.post(`/learn/attempts/${id}/review`)),
  );
  expect([...new Set(replies.map(({ status, headers }) => `${status} ${headers.location}`))]).toHaveLength(1);
  const result = await site.prisma.attempt.findUniqueOrThrow({ where: { id } });
  expect((await learner.visitor.post(`/learn/attempts/${id}/review`)).status).toBe(302);
  expect(await site.prisma.attempt.findUniqueOrThrow({ where: { id } })).toEqual(result);
  expect(
    await site.prisma.auditEntry.count({ where: { action: "quizzes.attempt-graded", objectId: id } }),
  ).toBe(1);
  expect(await site.prisma.grade.count({ where: { userId: learner.userId } })).toBe(1);
  const graded = await site.prisma.outboxMessage.findMany({
    where: { topic: "quizzes.attempt-graded", payload: { path: ["attemptId"], equals: id } },
  });
  expect(graded).toHaveLength(1);
  expect([result.state, Number(result.scorePercent)]).toEqual(["graded", 100]);
});

test("C5 twenty who begin at once land on one attempt", async () => {
  const learner = await aLearner();
  const replies = await Promise.all(
    Array.from({ length: 20 }, () => learner.visitor.post(`/learn/quizzes/${quizId}`)),
  );
  expect(await site.prisma.attempt.count({ where: { userId: learner.userId } })).toBe(1);
  expect([...new Set(replies.map(({ status, headers }) => `${status} ${headers.location}`))]).toHaveLength(1);
  expect(replies[0]?.status).toBe(302);
});

test("C5 whoever begins while another click is being written lands on its attempt", async () => {
  const { visitor, userId } = await aLearner();
  let clicks: Promise<Reply[]> = Promise.resolve([]);
  const attempt = await site.prisma.$transaction(async (tx) => {
    const row = { quizId, userId, number: 1, seed: "first", questionIds: [] };
    const written = await tx.attempt.create({ data: row, select: { id: true } });
    clicks = Promise.all(Array.from({ length: 6 }, () => visitor.post(`/learn/quizzes/${quizId}`)));
    const [mine] = await tx.$queryRaw<{ xid: string }[]>`SELECT pg_current_xact_id()::text AS xid`;
    await until("six who wait for the row", async () => {
      const [waiting] = await site.prisma.$queryRaw<{ count: number }[]>`
        SELECT count(*)::int FROM pg_locks WHERE NOT granted AND transactionid::text = ${mine?.xid}`;
      return waiting?.count === 6;
    });
    return written;
  });
  for (const { status, headers } of await clicks)
    expect([status, headers.location]).toEqual([302, `/learn/attempts/${attempt.id}`]);
  expect(await site.prisma.attempt.count({ where: { userId } })).toBe(1);
});

describe("C7 what does not belong to the attempt is refused, and nothing is saved", () => {
  let learner: Learner;
  let attemptId: string;
  let foreign: { questionId: string; optionId: string };
  const idOf: Record<string, string> = {};
  beforeAll(async () => {
    learner = await aLearner();
    attemptId = await start(learner);
    const other = await aQuiz(builders());
    const question = await site.prisma.question.findFirstOrThrow({
      where: { quizId: other.quiz.id, type: "single" },
    });
    foreign = {
      questionId: question.id,
      optionId: (question.body as { options: { id: string }[] }).options[0]?.id ?? "",
    };
    for (const { id, type } of await site.prisma.question.findMany({ where: { quizId } })) idOf[type] = id;
  });

  const forms: [what: string, form: () => Promise<Record<string, string | string[]>>][] = [
    ["a question of another quiz", async () => ({ [`a.${foreign.questionId}`]: foreign.optionId })],
    ["an option of another question", async () => ({ [`a.${idOf.single}`]: foreign.optionId })],
    ["a question that does not exist", async () => ({ [`a.${"x".repeat(22)}`]: "y" })],
    ["two options where one is asked", async () => ({ [`a.${idOf.single}`]: await optionsOf("single") })],
    ["a truth that is neither", async () => ({ [`a.${idOf.truefalse}`]: "maybe" })],
    ["a place beyond the last", async () => ({ [`a.${idOf.ordering}.${(await itemsOf())[0]}`]: "99" })],
    ["no number", async () => ({ [`a.${idOf.numeric}`]: "NaN" })],
    ["an endless number", async () => ({ [`a.${idOf.numeric}`]: "1e309" })],
    ["a text of 200 kB", async () => ({ [`a.${idOf.short}`]: "x".repeat(200_000) })],
    ["a text of 1 MB", async () => ({ [`a.${idOf.short}`]: "x".repeat(1_000_000) })],
    ["a gap that is not there", async () => ({ [`a.${idOf.cloze}.9`]: "x" })],
    ["parts where there are none", async () => ({ [`a.${idOf.short}.length`]: "1" })],
  ];
  const optionsOf = async (type: string) => {
    const { body } = await site.prisma.question.findUniqueOrThrow({ where: { id: idOf[type] ?? "" } });
    return (body as { options: { id: string }[] }).options.slice(0, 2).map(({ id }) => id);
  };
  const itemsOf = async () => {
    const { body } = await site.prisma.question.findUniqueOrThrow({ where: { id: idOf.ordering ?? "" } });
    return (body as { items: { id: string }[] }).items.map(({ id }) => id);
  };

  test.each(forms)("%s", async (_what, form) => {
    const before = await site.fingerprint();
    for (const address of [`/learn/attempts/${attemptId}/responses`, `/learn/attempts/${attemptId}`]) {
      const reply = await learner.visitor.post(address, { version: "0", intent: "save", ...(await form()) });
      expect([400, 404, 413]).toContain(reply.status);
    }
    expect(await site.fingerprint()).toEqual(before);
  });

  test("B4 an attempt of somebody else does not exist: not to read, to save, to send, nor to see its result", async () => {
    const stranger = await aLearner();
    const before = await site.fingerprint();
    const nowhere = "x".repeat(22);
    for (const [method, path] of [
      ["GET", ""],
      ["POST", ""],
      ["POST", "/responses"],
      ["GET", "/review"],
      ["POST", "/review"],
      ["GET", "/result"],
    ] as const) {
      const ask = (id: string) =>
        method === "GET"
          ? stranger.visitor.get(`/learn/attempts/${id}${path}`)
          : stranger.visitor.post(`/learn/attempts/${id}${path}`, { version: "0", intent: "save" });
      const [foreignOne, none] = [await ask(attemptId), await ask(nowhere)];
      expect([method, path, foreignOne.status]).toEqual([method, path, 404]);
      const even = ({ text }: Reply, id: string) => text.replaceAll(id, "ID").replace(/nonce="[^"]*"/g, "");
      expect(even(foreignOne, attemptId)).toBe(even(none, nowhere));
    }
    expect(await site.fingerprint()).toEqual(before);
  });
});
