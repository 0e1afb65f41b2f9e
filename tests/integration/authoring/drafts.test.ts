import { beforeAll, describe, expect, test } from "vitest";
import {
  addWrittenLesson,
  decideOnDraft,
  getBothTexts,
  getDraft,
  getLessonHistory,
  getPreview,
  getReview,
  getWrittenOutline,
  listWrittenCourses,
  mergeVersion,
  publishDue,
  readFormText,
  restoreRevision,
  saveDraft,
  startDraft,
  TextSetAside,
} from "~/features/authoring/index.server";
import type { LessonDocument } from "~/features/documents";
import type { Context } from "~/platform/context.server";
import type { GrantedRole } from "~/shared/actor";
import { Forbidden, NotFound } from "~/shared/domain-error";
import { aCourse } from "../../support/builders/catalogue";
import { aCohort } from "../../support/builders/cohorts";
import { rulesFor } from "../../support/builders/path";
import { aPerson } from "../../support/builders/people";
import { personActor, testDatabase } from "../../support/test-context";

const world = testDatabase();
const NOW = new Date("2026-11-21T12:00:00Z");
const LATER = new Date("2026-11-22T12:00:00Z");

let ana: string;
let ben: string;
let course: Awaited<ReturnType<typeof aCourse>>;

const teaches = (courseId: string): GrantedRole => ({
  role: "instructor",
  courseId,
  cohortId: null,
  country: null,
});
const as = (userId: string, ...roles: GrantedRole[]): Context =>
  world.contextFor(personActor(userId, roles.length > 0 ? roles : [teaches(course.id)]), NOW);

beforeAll(async () => {
  ana = (await aPerson(world.prisma, { name: "Ana" })).id;
  ben = (await aPerson(world.prisma, { name: "Ben" })).id;
  course = await aCourse(world.prisma, {
    modules: [{ slug: "one", lessons: "abcdefghijklmnop".split("").map((slug) => ({ slug })) }],
  });
  await world.prisma.glossaryTerm.create({
    data: { courseId: course.id, key: "safety", term: "Safety", definition: "Being safe." },
    select: { id: true },
  });
  await world.prisma.courseSource.createMany({
    data: ["W01", "W02", "W03"].map((key, position) => ({
      courseId: course.id,
      key,
      position,
      title: `Work ${key}`,
    })),
  });
});

const lesson = (slug: string) => course.lessons[slug]!;
const FRONT = {
  title: "Lesson",
  minutes: 5,
  outcomes: ["know"],
  terms: [],
  sources: [],
  contentNote: "",
  reviewBy: "",
  checkedOn: "",
};
const paragraph = (text: string) => ({
  type: "paragraph" as const,
  content: [{ type: "text" as const, text }],
});
const text = (...paragraphs: string[]) => ({
  front: FRONT,
  document: { type: "doc", content: paragraphs.map(paragraph) } as LessonDocument,
});
const seen = async (draftId: string) => {
  const { version } = await world.prisma.lessonDraft.findUniqueOrThrow({ where: { id: draftId } });
  return { draftId, version, timeZone: "Europe/Sarajevo" };
};
const wordsOf = async (draftId: string) =>
  JSON.parse((await getDraft(as(ana), { draftId })).document).content.map(
    (block: { content?: { text: string }[] }) => block.content?.[0]?.text,
  );

/** A draft that Ana wrote and sent. */
async function sent(
  slug: string,
  change: "typo" | "substance-now" | "substance-next-cohort" = "substance-now",
) {
  const { id } = await startDraft(as(ana), { lessonId: lesson(slug) });
  await saveDraft(as(ana), await seen(id), text(`New words of ${slug}.`));
  await decideOnDraft(as(ana), { intent: "send", change, ...(await seen(id)) });
  return id;
}

describe("beginning a draft", () => {
  test("of ten who begin at once all get the same one", async () => {
    const begun = await Promise.all(
      Array.from({ length: 10 }, (_, at) => startDraft(as(at % 2 ? ana : ben), { lessonId: lesson("a") })),
    );
    expect(new Set(begun.map(({ id }) => id)).size).toBe(1);
    const draft = await getDraft(as(ben), { draftId: begun[0]!.id });
    expect(draft).toMatchObject({ state: "draft", version: 1, markdown: "Text.\n" });
  });

  test("is refused to everybody who does not write the course", async () => {
    const other = (await aCourse(world.prisma)).id;
    const someone = (await aPerson(world.prisma)).id;
    const cohort = await aCohort(world.prisma, { courseId: course.id });
    const inCohort = { courseId: null, cohortId: cohort.id, country: null };
    const elsewhere = { ...inCohort, cohortId: (await aCohort(world.prisma)).id };
    for (const role of [
      teaches(other),
      { role: "auditor", courseId: null, cohortId: null, country: null },
      { role: "organiser", ...elsewhere },
      { role: "screener", ...inCohort },
      { role: "reviewer", courseId: course.id, cohortId: null, country: null },
    ] as const)
      await expect(startDraft(as(someone, role), { lessonId: lesson("b") })).rejects.toThrow(NotFound);
    await expect(startDraft(world.system, { lessonId: lesson("b") })).rejects.toThrow(Forbidden);
    const viewed = {
      ...personActor(ana, [teaches(course.id)]),
      viewedBy: { userId: someone, name: "Admin" },
    };
    await expect(startDraft(world.contextFor(viewed), { lessonId: lesson("b") })).rejects.toThrow(NotFound);
    expect(await listWrittenCourses(as(someone, { role: "organiser", ...inCohort }))).toMatchObject([
      { slug: course.slug },
    ]);
    await expect(
      startDraft(as(someone, { role: "organiser", ...inCohort }), { lessonId: lesson("b") }),
    ).resolves.toBeTruthy();
  });

  test("a new lesson stands in the outline with its draft and nothing to read", async () => {
    const module = await world.prisma.module.findFirstOrThrow({ where: { courseId: course.id } });
    const input = { courseSlug: course.slug, moduleId: module.id, title: "Brand new", slug: "brand-new" };
    const { draftId } = await addWrittenLesson(as(ana), input);
    const outline = await getWrittenOutline(as(ana), { courseSlug: course.slug });
    expect(outline.modules[0]?.lessons.find(({ title }) => title === "Brand new")).toMatchObject({
      forReaders: "empty",
      draft: { id: draftId, state: "draft", editor: "Ana" },
    });
    await expect(addWrittenLesson(as(ana), input)).rejects.toMatchObject({ code: "catalogue/slug-taken" });
  });
});

describe("two people writing at once", () => {
  test("the second save changes nothing, is kept, and both texts are shown", async () => {
    const { id } = await startDraft(as(ana), { lessonId: lesson("c") });
    const both = await seen(id);
    await saveDraft(as(ana), both, text("One.", "Ana was here.", "Three."));
    const late = await saveDraft(as(ben), both, text("One.", "Ben was here.", "Three.")).catch((e) => e);
    expect(late).toBeInstanceOf(TextSetAside);
    const versionId = (late as TextSetAside).versionId;
    // Again, as autosave and the button do: kept once.
    const again = await saveDraft(as(ben), both, text("One.", "Ben was here.", "Three.")).catch((e) => e);
    expect(again.versionId).toBe(versionId);
    expect(await wordsOf(id)).toEqual(["One.", "Ana was here.", "Three."]);
    const shown = await getBothTexts(as(ben), { draftId: id, versionId });
    expect(shown).toMatchObject({ isOwnVersion: true, canSettle: true, front: { isSame: true } });
    expect(shown.stretches).toMatchObject([
      { kind: "same", blocks: ["One."] },
      { kind: "differs", theirs: ["Ana was here."], mine: ["Ben was here."] },
      { kind: "same", blocks: ["Three."] },
    ]);

    const settled = { draftId: id, versionId, front: "mine" as const };
    const stale = { ...settled, version: 1, intent: "merge" as const, choice: [] };
    await expect(mergeVersion(as(ben), stale)).rejects.toMatchObject({ code: "authoring/draft-moved" });
    const { version } = await seen(id);
    await mergeVersion(as(ben), { ...settled, version, intent: "merge", choice: ["both"] });
    expect(await wordsOf(id)).toEqual(["One.", "Ana was here.", "Ben was here.", "Three."]);
    const next = await seen(id);
    await mergeVersion(as(ben), { ...settled, version: next.version, intent: "mine", choice: [] });
    expect(await wordsOf(id)).toEqual(["One.", "Ben was here.", "Three."]);
    const { kept } = await getLessonHistory(as(ana), { lessonId: lesson("c") });
    expect(kept.map(({ reason, writer }) => [reason, writer]).sort()).toEqual([
      ["replaced", "Ana"],
      ["replaced", "Ben"],
      ["set_aside", "Ben"],
    ]);
  });

  test("of twenty saves at once one is written and nineteen are kept", async () => {
    const { id } = await startDraft(as(ana), { lessonId: lesson("d") });
    const from = await seen(id);
    const saves = await Promise.allSettled(
      Array.from({ length: 20 }, (_, at) => saveDraft(as(at % 2 ? ana : ben), from, text(`Words ${at}.`))),
    );
    expect(saves.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const kept = await world.prisma.draftVersion.findMany({
      where: { draftId: id },
      select: { document: true },
    });
    const everywhere = JSON.stringify([kept, await wordsOf(id)]);
    for (let at = 0; at < 20; at += 1) expect(everywhere).toContain(`Words ${at}.`);
  });

  test("the same text saved twice is no conflict, and raises no version", async () => {
    const { id } = await startDraft(as(ana), { lessonId: lesson("e") });
    const from = await seen(id);
    await saveDraft(as(ana), from, text("Same."));
    expect(await saveDraft(as(ana), from, text("Same."))).toMatchObject({ version: 2 });
  });

  test("what is written while somebody reads is kept beside", async () => {
    const id = await sent("f");
    await expect(saveDraft(as(ana), await seen(id), text("Too late."))).rejects.toThrow(TextSetAside);
    expect(await wordsOf(id)).toEqual(["New words of f."]);
  });
});

describe("a second person", () => {
  test("whoever wrote last does not approve, neither by command nor in the database", async () => {
    const id = await sent("g");
    const own = { intent: "approve" as const, body: "", ...(await seen(id)) };
    await expect(decideOnDraft(as(ana), own)).rejects.toMatchObject({ code: "authoring/own-text" });
    await expect(
      world.prisma.lessonDraft.update({
        where: { id },
        data: { state: "approved", reviewedById: ana, reviewedAt: NOW },
      }),
    ).rejects.toThrow(/LessonDraft_second_person_check/);
  });

  test("asks for changes with words, and the writers go on", async () => {
    const id = await sent("h");
    const ask = { intent: "ask-changes" as const, ...(await seen(id)) };
    await expect(decideOnDraft(as(ben), { ...ask, body: "" })).rejects.toMatchObject({
      code: "authoring/words-missing",
    });
    await decideOnDraft(as(ben), { ...ask, body: "Say who." });
    await saveDraft(as(ana), await seen(id), text("Who: everybody."));
    await decideOnDraft(as(ana), { intent: "send", change: "typo", ...(await seen(id)) });
    const review = await getReview(as(ben), { draftId: id });
    expect(review).toMatchObject({
      state: "in_review",
      isOwnText: false,
      change: "typo",
      isBaseChanged: false,
    });
    expect(review.comments).toMatchObject([{ author: "Ben", verdict: "changes_asked", body: "Say who." }]);
    expect(review.blocks.map(({ kind }) => kind)).toEqual(["removed", "added"]);
  });

  test("of ten verdicts at once one holds", async () => {
    const id = await sent("i");
    const from = await seen(id);
    const verdicts = await Promise.allSettled(
      Array.from({ length: 10 }, (_, at) =>
        decideOnDraft(as(ben), {
          ...from,
          ...(at % 2
            ? { intent: "approve" as const, body: "" }
            : { intent: "ask-changes" as const, body: "No." }),
        }),
      ),
    );
    expect(verdicts.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });
});

describe("publishing", () => {
  const approve = async (id: string) =>
    decideOnDraft(as(ben), { intent: "approve", body: "", ...(await seen(id)) });
  const revisionOf = (slug: string) =>
    world.prisma.lesson.findUniqueOrThrow({ where: { id: lesson(slug) }, select: { currentRevision: true } });

  test("a slip of the pen is published when it is approved, and nobody has to read it again", async () => {
    const reader = (await aPerson(world.prisma)).id;
    await world.prisma.enrolment.create({ data: { userId: reader, courseId: course.id } });
    const { currentRevision } = await revisionOf("j");
    await world.prisma.lessonCompletion.create({
      data: { userId: reader, lessonId: lesson("j"), revisionId: currentRevision!.id },
    });
    const id = await sent("j", "typo");
    expect(await approve(id)).toBe("approved-published");
    const now = await revisionOf("j");
    expect(now.currentRevision).toMatchObject({ origin: "editor", changeKind: "typo" });
    expect(now.currentRevision?.html).toContain("New words of j.");
    expect(await world.prisma.lessonCompletion.count({ where: { lessonId: lesson("j") } })).toBe(1);
  });

  test("a change of substance waits to be published, and says whom it is for", async () => {
    const id = await sent("k", "substance-next-cohort");
    expect(await approve(id)).toBe("approve");
    expect((await revisionOf("k")).currentRevision?.html).toBe("<p>Text.</p>");
    const publish = { intent: "publish" as const, ...(await seen(id)) };
    const at = await Promise.allSettled([1, 2, 3].map(() => decideOnDraft(as(ana), publish)));
    expect(at.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await world.prisma.lessonDraft.findUnique({ where: { id } })).toMatchObject({
      state: "published",
      reach: "next_cohort",
      revisionId: (await revisionOf("k")).currentRevision?.id,
    });
    // Then an older text is begun from again, and what replaces a published one supersedes it.
    const history = await getLessonHistory(as(ana), { lessonId: lesson("k") });
    const older = history.revisions.find(({ isCurrent }) => !isCurrent)!;
    const { id: again } = await restoreRevision(as(ana), { lessonId: lesson("k"), revisionId: older.id });
    expect(await wordsOf(again)).toEqual(["Text."]);
    await expect(
      restoreRevision(as(ana), { lessonId: lesson("k"), revisionId: older.id }),
    ).rejects.toMatchObject({ code: "authoring/draft-under-way" });
    await decideOnDraft(as(ana), { intent: "send", change: "typo", ...(await seen(again)) });
    await approve(again);
    expect(await world.prisma.lessonDraft.findUnique({ where: { id } })).toMatchObject({
      state: "superseded",
    });
  });

  test("at a set time, once, however often the worker comes", async () => {
    const id = await sent("l");
    await approve(id);
    const wish = { intent: "schedule" as const, ...(await seen(id)) };
    await expect(decideOnDraft(as(ana), { ...wish, publishAt: "2026-11-21T12:00" })).rejects.toMatchObject({
      code: "authoring/time-is-over",
    });
    await decideOnDraft(as(ana), { ...wish, publishAt: "2026-11-22T09:00" });
    const worker = (now: Date) => world.contextFor({ kind: "system", name: "test" }, now);
    expect(await publishDue(worker(NOW), { draftId: id })).toBe("not-due");
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => publishDue(worker(LATER), { draftId: id })));
    expect(outcomes.sort()).toEqual(["not-due", "not-due", "not-due", "published"]);
    expect(await world.prisma.outboxMessage.count({ where: { topic: "authoring.publish-due" } })).toBe(1);
    await expect(publishDue(as(ana), { draftId: id })).rejects.toThrow(Forbidden);
  });

  test("a text with something open is not published, by hand or by the clock", async () => {
    const { id } = await startDraft(as(ana), { lessonId: lesson("m") });
    await saveDraft(as(ana), await seen(id), { ...text("Words."), front: { ...FRONT, outcomes: [] } });
    await decideOnDraft(as(ana), { intent: "send", change: "substance-now", ...(await seen(id)) });
    await approve(id);
    const publish = async () => decideOnDraft(as(ana), { intent: "publish", ...(await seen(id)) });
    await expect(publish()).rejects.toMatchObject({ code: "authoring/not-ready" });
    await decideOnDraft(as(ana), { intent: "schedule", publishAt: "2026-11-22T09:00", ...(await seen(id)) });
    const worker = world.contextFor({ kind: "system", name: "test" }, LATER);
    expect(await publishDue(worker, { draftId: id })).toBe("put-back");
    expect((await getReview(as(ben), { draftId: id })).items).toContainEqual({
      level: "blocking",
      code: "outcomes-missing",
    });
  });

  test("a lesson that was published elsewhere meanwhile is not overwritten unseen", async () => {
    const id = await sent("n");
    await approve(id);
    const revision = await world.prisma.lessonRevision.create({
      data: {
        lessonId: lesson("n"),
        contentHash: "other",
        markdown: "Other.",
        html: "<p>Other.</p>",
        outcomes: ["x"],
      },
    });
    await world.prisma.lesson.update({
      where: { id: lesson("n") },
      data: { currentRevisionId: revision.id },
    });
    const publish = async () => decideOnDraft(as(ana), { intent: "publish", ...(await seen(id)) });
    await expect(publish()).rejects.toMatchObject({ code: "authoring/base-changed" });
    await decideOnDraft(as(ana), { intent: "accept-base", ...(await seen(id)) });
    expect(await getReview(as(ben), { draftId: id })).toMatchObject({ state: "draft", isBaseChanged: false });
  });
});

describe("a quiz that a rule asks for", () => {
  test("is not taken out: its draft is refused, with an offer to put it back", async () => {
    const gradeItem = await world.prisma.gradeItem.create({
      data: { courseId: course.id, kind: "quiz", key: "q", title: "Q", position: 1, passPercent: 60 },
    });
    const { id: quizId } = await world.prisma.quiz.create({
      data: {
        courseId: course.id,
        slug: "check-one",
        title: "Q",
        passPercent: 60,
        contentHash: "h",
        gradeItemId: gradeItem.id,
      },
    });
    const { id } = await startDraft(as(ana), { lessonId: lesson("o") });
    const quiz = { type: "quiz" as const, attrs: { slug: "check-one" } };
    const withQuiz = {
      front: FRONT,
      document: { type: "doc" as const, content: [paragraph("Words."), quiz] },
    };
    await saveDraft(as(ana), await seen(id), withQuiz);
    await decideOnDraft(as(ana), { intent: "send", change: "typo", ...(await seen(id)) });
    await decideOnDraft(as(ben), { intent: "approve", body: "", ...(await seen(id)) });
    const module = await world.prisma.module.findFirstOrThrow({ where: { courseId: course.id } });
    await rulesFor(world.prisma, course, {
      [module.id]: { requires: [{ kind: "score", work: `quiz:${quizId}`, atLeast: null }] },
    });
    const { id: next } = await startDraft(as(ana), { lessonId: lesson("o") });
    await saveDraft(as(ana), await seen(next), text("Words, and no quiz."));
    await decideOnDraft(as(ana), { intent: "send", change: "typo", ...(await seen(next)) });
    await expect(
      decideOnDraft(as(ben), { intent: "approve", body: "", ...(await seen(next)) }),
    ).rejects.toMatchObject({ code: "authoring/not-ready" });
    expect((await getReview(as(ben), { draftId: next })).items).toContainEqual({
      level: "blocking",
      code: "quiz-needed",
      what: "check-one",
    });
    // Or it leaves the text alone: what was approved stays so, and it is not asked for again.
    const other = await world.prisma.lessonDraft.findUniqueOrThrow({ where: { id: next } });
    const leave = { intent: "hide-quiz", quiz: "check-one", ...(await seen(next)) } as const;
    const leaving = await Promise.allSettled([1, 2, 3].map(() => decideOnDraft(as(ben), leave)));
    expect(leaving.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const left = await getReview(as(ben), { draftId: next });
    expect(left).toMatchObject({ state: other.state });
    expect(left.items.map(({ code }) => code)).not.toContain("quiz-needed");
    await world.prisma.lessonDraft.update({ where: { id: next }, data: { hiddenQuizzes: [] } });
    await decideOnDraft(as(ben), { intent: "keep-quiz", quiz: "check-one", ...(await seen(next)) });
    expect((await getDraft(as(ana), { draftId: next })).document).toContain('"check-one"');
    expect((await getReview(as(ben), { draftId: next })).items.map(({ code }) => code)).not.toContain(
      "quiz-needed",
    );
  });
});

describe("what a form brings", () => {
  const form = { version: 1, ...FRONT, document: undefined, markdown: undefined };

  test("F1 is a document or nothing: unknown nodes, poisoned keys and HTML are refused", () => {
    for (const document of [
      '{"type":"doc","content":[{"type":"iframe","attrs":{"src":"https://evil.example"}}]}',
      '{"type":"doc","content":[{"type":"paragraph","__proto__":{"onmouseover":"alert(1)"}}]}',
      '{"type":"doc","content":[{"type":"paragraph","attrs":{"class":"fixed"}}]}',
      '"<p onclick=alert(1)>hello</p>"',
      "<p>hello</p>",
      "[]",
      "",
    ])
      expect(() => readFormText({ ...form, document })).toThrow(/./);
  });

  test("Markdown with mistakes says in which lines", () => {
    expect(() => readFormText({ ...form, markdown: "# Words\n\n<script>alert(1)</script>\n" })).toThrow(
      /Markdown/,
    );
  });

  test("F4 a picture that is not of this course is refused", async () => {
    const { id } = await startDraft(as(ana), { lessonId: lesson("p") });
    const image = {
      type: "image" as const,
      attrs: { fileId: "AAAAAAAAAAAAAAAAAAAAAA", alt: "x", caption: "" },
    };
    await expect(
      saveDraft(as(ana), await seen(id), { front: FRONT, document: { type: "doc", content: [image] } }),
    ).rejects.toMatchObject({ code: "authoring/text-not-taken" });
    const preview = await getPreview(as(ben), { draftId: id });
    expect(preview).toMatchObject({ outcomes: ["read"], minutes: 10 });
  });
});
