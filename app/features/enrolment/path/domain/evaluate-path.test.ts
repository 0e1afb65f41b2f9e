import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluatePath, type Lock, newlyCompleted } from "./evaluate-path";
import { type Evidence, NO_EVIDENCE } from "./evidence";
import type { PathOutline } from "./outline";
import { findCircle, ModuleRules, PathRules, type Requirement } from "./path-rules";

const id = (name: string) => name.padEnd(22, "_");
const [A, B, C] = [id("A"), id("B"), id("C")];
const QUIZ = `quiz:${id("quizA")}`;
const BRIEF = "assignment:policy-brief";

const lesson = (name: string, number: string) => ({
  id: id(name),
  slug: name,
  number,
  title: `Lesson ${name}`,
});
const outline: PathOutline = {
  modules: [
    {
      id: A,
      slug: "a",
      number: 1,
      title: "A",
      lessons: [lesson("a1", "1.1"), lesson("a2", "1.2")],
      quizzes: [QUIZ],
    },
    { id: B, slug: "b", number: 2, title: "B", lessons: [lesson("b1", "2.1")], quizzes: [] },
    { id: C, slug: "c", number: 3, title: "C", lessons: [lesson("c1", "3.1")], quizzes: [] },
  ],
  works: [
    { work: QUIZ, title: "Quiz A", passPercent: 60, href: "/learn/quizzes/x" },
    { work: BRIEF, title: "Policy brief", passPercent: 50, href: null },
  ],
};

const READ_ALL: Requirement = { kind: "view", lessonId: null };
const NOW = new Date("2027-03-01T12:00:00Z");

const rulesWith = (
  modules: Record<string, Partial<ModuleRules>>,
  requires: Requirement[] = [READ_ALL],
): PathRules => PathRules.parse({ visitors: "open-modules", requires, modules });
const did = (evidence: Partial<Evidence>): Evidence => ({ ...NO_EVIDENCE, ...evidence });
const stateOf = (moduleId: string, rules: PathRules, evidence: Evidence, now = NOW, isVisitor = false) =>
  evaluatePath({ rules, outline, evidence, now, isVisitor }).find((one) => one.id === moduleId)!;

describe("the state of a module", () => {
  const readA = did({ readLessons: [id("a1"), id("a2")] });
  test.each([
    ["nothing done", did({}), "available"],
    ["one lesson read", did({ readLessons: [id("a1")] }), "in_progress"],
    ["all lessons read", readA, "completed"],
    ["a lesson of another module read", did({ readLessons: [id("b1")] }), "available"],
    ["earned by rules of another day", did({ completed: [{ moduleId: A, at: NOW }] }), "completed"],
    [
      "granted by staff",
      did({ overrides: [{ moduleId: A, kind: "completed", reason: "Exam elsewhere", at: NOW }] }),
      "completed_by_override",
    ],
    [
      "granted, and earned since",
      did({ ...readA, overrides: [{ moduleId: A, kind: "completed", reason: "r", at: NOW }] }),
      "completed",
    ],
  ] as const)("with %s", (_what, evidence, state) => {
    expect(stateOf(A, rulesWith({}), evidence).state).toBe(state);
  });

  test.each([
    ["a lesson", { kind: "view", lessonId: id("a2") }, { readLessons: [id("a2")] }],
    ["a quiz handed in", { kind: "submit", work: QUIZ }, { submitted: [QUIZ] }],
    ["a work handed in", { kind: "submit", work: BRIEF }, { submitted: [BRIEF] }],
    ["a score", { kind: "score", work: QUIZ, atLeast: 80 }, { scores: [{ work: QUIZ, percent: 80 }] }],
    [
      "what the quiz asks",
      { kind: "score", work: null, atLeast: null },
      { scores: [{ work: QUIZ, percent: 60 }] },
    ],
    [
      "two posts in the module",
      { kind: "contribute", lessonId: null, posts: 2 },
      {
        posts: [
          { moduleId: A, lessonId: null, count: 1 },
          { moduleId: A, lessonId: id("a1"), count: 1 },
        ],
      },
    ],
    [
      "something done elsewhere",
      { kind: "mark", key: "walk", label: "A walk" },
      { marks: [{ moduleId: A, key: "walk" }] },
    ],
  ] as const)("asks for %s, and takes it", (_what, requirement, evidence) => {
    const rules = rulesWith({ [A]: { requires: [requirement] } });
    expect(stateOf(A, rules, did({})).state).toBe("available");
    expect(stateOf(A, rules, did(evidence)).state).toBe("completed");
  });

  test.each([
    [
      "a score a little too low",
      { kind: "score", work: QUIZ, atLeast: 80 },
      { scores: [{ work: QUIZ, percent: 79.99 }] },
    ],
    ["a score of nothing, without an attempt", { kind: "score", work: QUIZ, atLeast: 0 }, {}],
    [
      "a post elsewhere",
      { kind: "contribute", lessonId: id("a1"), posts: 1 },
      { posts: [{ moduleId: A, lessonId: null, count: 3 }] },
    ],
    [
      "a mark of another module",
      { kind: "mark", key: "walk", label: "A walk" },
      { marks: [{ moduleId: B, key: "walk" }] },
    ],
  ] as const)("is not completed by %s", (_what, requirement, evidence) => {
    const rules = rulesWith({ [A]: { requires: [requirement] } });
    expect(stateOf(A, rules, did(evidence)).state).not.toBe("completed");
  });

  test("what left the course asks nothing of anybody", () => {
    const gone: Requirement[] = [
      { kind: "view", lessonId: id("gone") },
      { kind: "submit", work: `quiz:${id("gone")}` },
    ];
    expect(stateOf(A, rulesWith({ [A]: { requires: [...gone, READ_ALL] } }), readA).state).toBe("completed");
    expect(stateOf(B, rulesWith({ [B]: { after: [id("gone")] } }), did({})).isOpen).toBe(true);
  });

  test("a module that asks for nothing is never completed, and keeps nobody waiting", () => {
    const rules = rulesWith({ [A]: { requires: [] }, [B]: { after: [A] } });
    expect(stateOf(A, rules, readA).state).toBe("in_progress");
    expect(stateOf(B, rules, did({})).isOpen).toBe(true);
  });
});

describe("what closes a module, and what to do about it", () => {
  const codes = (locks: readonly Lock[]) => locks.map(({ code }) => code);
  test.each([
    ["nothing", {}, {}, []],
    ["another module", { after: [A] }, {}, ["after"]],
    ["another module, completed", { after: [A] }, { completed: [{ moduleId: A, at: NOW }] }, []],
    ["a day to come", { opensAt: "2027-03-01T12:00:00.001Z" }, {}, ["from"]],
    ["a day that has come", { opensAt: "2027-03-01T12:00:00Z" }, {}, []],
    ["an end that has come", { closesAt: "2027-03-01T12:00:00Z" }, {}, ["until"]],
    ["an end to come, in another zone", { closesAt: "2027-03-01T13:00:01+01:00" }, {}, []],
    [
      "a score",
      { scores: [{ work: QUIZ, atLeast: 70 }] },
      { scores: [{ work: QUIZ, percent: 69 }] },
      ["score"],
    ],
    [
      "a score, reached",
      { scores: [{ work: QUIZ, atLeast: 70 }] },
      { scores: [{ work: QUIZ, percent: 70 }] },
      [],
    ],
    ["a group", { groups: ["North", "South"] }, { groupName: "East" }, ["group"]],
    ["a group, the person's", { groups: ["North", "South"] }, { groupName: "South" }, []],
    ["a role", { roles: ["reviewer"] }, {}, ["role"]],
    ["a role, the person's", { roles: ["reviewer"] }, { roles: ["reviewer"] }, []],
    [
      "everything, and staff opened it",
      { after: [A], opensAt: "2028-01-01T00:00:00Z", roles: ["reviewer"] },
      { overrides: [{ moduleId: B, kind: "opened", reason: "r", at: NOW }] },
      [],
    ],
    ["an end, after it was completed", { closesAt: "2027-01-01T00:00:00Z" }, { readLessons: [id("b1")] }, []],
    [
      "all at once",
      { after: [A], opensAt: "2028-01-01T00:00:00Z", groups: ["N"] },
      {},
      ["after", "from", "group"],
    ],
  ] as const)("%s", (_what, rules, evidence, expected) => {
    const found = stateOf(
      B,
      rulesWith({ [B]: rules as Partial<ModuleRules> }),
      did(evidence as Partial<Evidence>),
    );
    expect(codes(found.locks)).toEqual(expected);
    expect(found.isOpen).toBe(expected.length === 0);
    expect(found.state === "locked").toBe(expected.length > 0);
  });

  test("in a chain the person is led to the first module they can work on", () => {
    const rules = rulesWith({ [B]: { after: [A] }, [C]: { after: [B] } });
    expect(stateOf(C, rules, did({})).locks).toMatchObject([
      { code: "after", slug: "b", opens: { slug: "a" } },
    ]);
    const shut = rulesWith({ [A]: { opensAt: "2028-01-01T00:00:00Z" }, [B]: { after: [A] } });
    expect(stateOf(B, shut, did({})).locks).toMatchObject([{ code: "after", slug: "a", opens: null }]);
  });

  test("a visitor reads what opens at once, or everything", () => {
    const rules = rulesWith({ [B]: { after: [A] } });
    expect(stateOf(A, rules, NO_EVIDENCE, NOW, true).isOpen).toBe(true);
    expect(stateOf(B, rules, NO_EVIDENCE, NOW, true).isOpen).toBe(false);
    expect(stateOf(B, { ...rules, visitors: "everything" }, NO_EVIDENCE, NOW, true).isOpen).toBe(true);
  });
});

test.each([
  ["none", {}, null],
  ["itself", { [A]: { after: [A] } }, A],
  ["two that wait for each other", { [A]: { after: [B] }, [B]: { after: [A] } }, A],
  ["a chain", { [C]: { after: [B] }, [B]: { after: [A] } }, null],
  ["two ways to one", { [C]: { after: [A, B] }, [B]: { after: [A] } }, null],
])("circles: %s", (_what, modules, expected) => {
  expect(findCircle(rulesWith(modules))).toBe(expected);
});

const lessonIds = outline.modules.flatMap(({ lessons }) => lessons.map((one) => one.id));
const moduleId = fc.constantFrom(A, B, C);
const work = fc.constantFrom(QUIZ, BRIEF);
const requirement: fc.Arbitrary<Requirement> = fc.oneof(
  fc.record({ kind: fc.constant("view" as const), lessonId: fc.constantFrom(null, ...lessonIds) }),
  fc.record({ kind: fc.constant("submit" as const), work }),
  fc.record({
    kind: fc.constant("score" as const),
    work: fc.constantFrom(null, QUIZ, BRIEF),
    atLeast: fc.option(fc.integer({ min: 0, max: 100 })),
  }),
  fc.record({
    kind: fc.constant("contribute" as const),
    lessonId: fc.constantFrom(null, ...lessonIds),
    posts: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({
    kind: fc.constant("mark" as const),
    key: fc.constantFrom("x", "y"),
    label: fc.constant("Do it"),
  }),
);
const moduleRules = fc
  .record({
    after: fc.subarray([A, B, C]),
    opensAt: fc.constantFrom(null, "2027-02-01T00:00:00Z", "2027-04-01T00:00:00Z"),
    closesAt: fc.constantFrom(null, "2027-02-01T00:00:00Z", "2027-04-01T00:00:00Z"),
    scores: fc.array(fc.record({ work, atLeast: fc.integer({ min: 0, max: 100 }) }), { maxLength: 2 }),
    groups: fc.subarray(["N", "S"]),
    roles: fc.subarray(["reviewer"]),
    requires: fc.option(fc.array(requirement, { maxLength: 4 })),
  })
  .map((rules) => ModuleRules.parse(rules));
const rules = fc
  .record({
    visitors: fc.constantFrom("everything" as const, "open-modules" as const),
    requires: fc.array(requirement, { maxLength: 3 }),
    modules: fc.dictionary(moduleId, moduleRules),
  })
  .map((set) => PathRules.parse(set));
const at = fc.constant(NOW);
const evidence: fc.Arbitrary<Evidence> = fc.record({
  readLessons: fc.subarray(lessonIds),
  scores: fc.array(fc.record({ work, percent: fc.integer({ min: 0, max: 100 }) }), { maxLength: 3 }),
  submitted: fc.subarray([QUIZ, BRIEF]),
  posts: fc.array(
    fc.record({
      moduleId,
      lessonId: fc.constantFrom(null, ...lessonIds),
      count: fc.integer({ min: 1, max: 2 }),
    }),
    { maxLength: 3 },
  ),
  marks: fc.array(fc.record({ moduleId, key: fc.constantFrom("x", "y") }), { maxLength: 3 }),
  completed: fc.array(fc.record({ moduleId, at }), { maxLength: 2 }),
  overrides: fc.array(
    fc.record({
      moduleId,
      kind: fc.constantFrom("completed" as const, "opened" as const),
      reason: fc.constant("r"),
      at,
    }),
    { maxLength: 2 },
  ),
  groupName: fc.constantFrom(null, "N"),
  roles: fc.subarray(["reviewer"]),
});

/** One after the other: what was done first, and then more of it. */
const more = (first: Evidence, then: Evidence): Evidence => ({
  readLessons: [...first.readLessons, ...then.readLessons],
  scores: [...first.scores, ...then.scores],
  submitted: [...first.submitted, ...then.submitted],
  posts: [...first.posts, ...then.posts],
  marks: [...first.marks, ...then.marks],
  completed: [...first.completed, ...then.completed],
  overrides: [...first.overrides, ...then.overrides],
  groupName: first.groupName ?? then.groupName,
  roles: [...first.roles, ...then.roles],
});

describe("whatever the rules", () => {
  const DONE = ["completed", "completed_by_override"];
  test("doing more never undoes what was completed, and closes nothing that was open", () => {
    fc.assert(
      fc.property(rules, evidence, evidence, (set, first, then) => {
        const input = { rules: set, outline, now: NOW, isVisitor: false };
        const before = evaluatePath({ ...input, evidence: first });
        const after = evaluatePath({ ...input, evidence: more(first, then) });
        for (const [index, one] of before.entries()) {
          const later = after[index]!;
          if (one.state === "completed") expect(later.state).toBe("completed");
          if (DONE.includes(one.state)) expect(DONE).toContain(later.state);
          if (one.isOpen) expect(later.isOpen).toBe(true);
        }
      }),
    );
  });

  test("what is written down as completed stays so under any other rules", () => {
    fc.assert(
      fc.property(rules, rules, evidence, (today, tomorrow, done) => {
        const before = evaluatePath({ rules: today, outline, evidence: done, now: NOW, isVisitor: false });
        const written = newlyCompleted(before).map((one) => ({ moduleId: one.id, at: NOW }));
        const kept = { ...done, completed: [...done.completed, ...written] };
        const after = evaluatePath({ rules: tomorrow, outline, evidence: kept, now: NOW, isVisitor: false });
        for (const { moduleId: earned } of kept.completed)
          expect(after.find((one) => one.id === earned)?.state).toBe("completed");
        expect(newlyCompleted(after).some((one) => written.some((w) => w.moduleId === one.id))).toBe(false);
      }),
    );
  });

  test("a closed module says why, an open one has nothing to explain", () => {
    fc.assert(
      fc.property(rules, evidence, fc.boolean(), (set, done, isVisitor) => {
        for (const one of evaluatePath({ rules: set, outline, evidence: done, now: NOW, isVisitor })) {
          expect(one.isOpen).toBe(one.locks.length === 0);
          if (one.state === "locked") expect(one.locks.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
