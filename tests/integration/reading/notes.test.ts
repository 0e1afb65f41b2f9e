import { beforeEach, describe, expect, test } from "vitest";
import { NoteChanged, PlaceGone, TooManyMarks } from "~/features/reading/errors";
import {
  getLessonNotes,
  listOwnNotes,
  mergePeople,
  removeNote,
  saveNote,
} from "~/features/reading/index.server";
import { MOST_MARKS } from "~/features/reading/schema";
import { anonymous, type Person } from "~/shared/actor";
import { Forbidden, NotFound } from "~/shared/domain-error";
import { aCourse } from "../../support/builders/catalogue";
import { aPerson } from "../../support/builders/people";
import { personActor, testDatabase } from "../../support/test-context";

const world = testDatabase();

const paragraph = (text: string) => ({ type: "paragraph", content: [{ type: "text", text }] });
const document = (...texts: string[]) => ({ type: "doc", content: texts.map(paragraph) });
const FIRST = "Security was long understood as the security of states and of their borders.";
const SECOND = "In 1994 a report asked whose security it was, and answered: that of people.";

let place: { courseSlug: string; moduleSlug: string; lessonSlug: string };
let lessonId: string;
let me: Person;
let other: Person;

async function publish(...texts: string[]) {
  const { id } = await world.prisma.lessonRevision.create({
    data: {
      lessonId,
      contentHash: texts.join(),
      markdown: "",
      html: "<p></p>",
      outcomes: [],
      document: document(...texts),
    },
    select: { id: true },
  });
  await world.prisma.lesson.update({ where: { id: lessonId }, data: { currentRevisionId: id } });
}

beforeEach(async () => {
  const course = await aCourse(world.prisma);
  lessonId = course.lessons.a ?? "";
  place = { courseSlug: course.slug, moduleSlug: "one", lessonSlug: "a" };
  me = personActor((await aPerson(world.prisma)).id);
  other = personActor((await aPerson(world.prisma)).id);
  await publish(FIRST, SECOND);
});

const mine = () => world.contextFor(me);
const keyOf = async (index: number) => (await getLessonNotes(mine(), place)).blocks[index]?.key ?? "";
const save = async (index: number, version: number, note = "My words") =>
  saveNote(mine(), { ...place, at: await keyOf(index), version, note });
const marks = () => world.prisma.readingMark.findMany({ where: { lessonId }, orderBy: { createdAt: "asc" } });

describe("a note", () => {
  test("is kept, changed, seen and taken away", async () => {
    expect(await save(1, 0)).toMatchObject({ version: 1 });
    expect(await save(1, 1, "Other words")).toMatchObject({ version: 2 });
    const { blocks, gone } = await getLessonNotes(mine(), place);
    expect(blocks.map(({ marks: own }) => own.map(({ note, isChanged }) => [note, isChanged]))).toEqual([
      [],
      [["Other words", false]],
    ]);
    expect(gone).toEqual([]);
    expect((await listOwnNotes(mine(), place)).marks).toMatchObject([{ note: "Other words", quote: SECOND }]);
    await removeNote(mine(), { ...place, at: await keyOf(1), version: 2 });
    expect(await marks()).toEqual([]);
    await removeNote(mine(), { ...place, at: await keyOf(1), version: 2 });
  });

  test("without words is a bookmark", async () => {
    await save(0, 0, "  ");
    expect(await marks()).toMatchObject([{ note: "", version: 1 }]);
  });

  test("survives a new text, or says that its place has gone", async () => {
    await save(1, 0);
    await publish("An opening.", FIRST, `${SECOND} It was widely read.`);
    const moved = await getLessonNotes(mine(), place);
    expect(moved.blocks[2]?.marks).toMatchObject([{ note: "My words", isChanged: true }]);
    await publish(FIRST, "Bananas are yellow.");
    const { gone, blocks } = await getLessonNotes(mine(), place);
    expect([gone.map(({ quote }) => quote), blocks.flatMap(({ marks: own }) => own)]).toEqual([[SECOND], []]);
    const mark = gone[0]!;
    await saveNote(mine(), { ...place, mark: mark.id, version: mark.version, note: "Still mine" });
    expect((await getLessonNotes(mine(), { ...place, mark: mark.id })).open?.note).toBe("Still mine");
  });

  test("C6 of two windows the second is told, and nothing is lost", async () => {
    await save(0, 0, "First window");
    const at = await keyOf(0);
    const tries = await Promise.allSettled(
      ["a", "b", "c", "d"].map((note) => saveNote(mine(), { ...place, at, version: 1, note })),
    );
    const refused = tries.filter((one) => one.status === "rejected");
    expect(refused).toHaveLength(3);
    for (const { reason } of refused) expect(reason).toBeInstanceOf(NoteChanged);
    expect(await marks()).toMatchObject([{ version: 2 }]);
    await expect(removeNote(mine(), { ...place, at, version: 1 })).rejects.toThrow(NoteChanged);
  });

  test("is begun once, however many windows begin it", async () => {
    const at = await keyOf(0);
    const tries = await Promise.allSettled(
      ["a", "b", "c", "d"].map((note) => saveNote(mine(), { ...place, at, version: 0, note })),
    );
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await marks()).toHaveLength(1);
  });

  test("needs a paragraph of the present text", async () => {
    await expect(saveNote(mine(), { ...place, at: "0".repeat(16), version: 0, note: "x" })).rejects.toThrow(
      PlaceGone,
    );
    await expect(getLessonNotes(mine(), { ...place, at: "0".repeat(16) })).rejects.toThrow(NotFound);
    await expect(
      saveNote(mine(), { ...place, lessonSlug: "nowhere", at: "0".repeat(16), version: 0, note: "x" }),
    ).rejects.toThrow(NotFound);
  });

  test("is one of a limited number", async () => {
    await world.prisma.readingMark.createMany({
      data: Array.from({ length: MOST_MARKS }, (_, n) => ({
        userId: me.userId,
        lessonId,
        quote: "q",
        prefix: "",
        suffix: "",
        blockHash: n.toString(16).padStart(64, "0"),
      })),
    });
    await expect(save(0, 0)).rejects.toThrow(TooManyMarks);
  });
});

describe("B1 nobody but its writer has a note", () => {
  const staff = (userId: string) =>
    personActor(userId, [{ role: "administrator", courseId: null, cohortId: null, country: null }]);

  test.each([
    ["another learner", () => other],
    ["an administrator", () => staff(other.userId)],
    [
      "an administrator who looks at the site as the writer",
      () => ({ ...me, viewedBy: { userId: other.userId, name: "A" } }),
    ],
    ["a stranger", () => anonymous],
  ])("%s", async (_, actorOf) => {
    await save(1, 0, "SENTINEL");
    const [mark] = await marks();
    const theirs = world.contextFor(actorOf());
    const seen = [
      await getLessonNotes(theirs, place).catch((error: Error) => error.name),
      await listOwnNotes(theirs, place).catch((error: Error) => error.name),
    ];
    expect(JSON.stringify(seen)).not.toMatch(/SENTINEL/);
    const byId = { ...place, mark: mark!.id, version: 1 };
    await expect(getLessonNotes(theirs, { ...place, mark: mark!.id })).rejects.toThrow(NotFound);
    await expect(saveNote(theirs, { ...byId, note: "Theirs" })).rejects.toThrow(NotFound);
    await removeNote(theirs, byId).catch((error) => expect(error).toBeInstanceOf(NotFound));
    expect(await marks()).toMatchObject([{ userId: me.userId, note: "SENTINEL", version: 1 }]);
  });
});

describe("two accounts of one person", () => {
  test("become one, and so do their notes", async () => {
    const theirs = world.contextFor(other);
    await save(0, 0, "Mine");
    await save(1, 0, "Only mine");
    await saveNote(theirs, { ...place, at: await keyOf(0), version: 0, note: "Theirs" });
    await mergePeople(world.system, { fromId: me.userId, intoId: other.userId });
    expect((await marks()).map(({ userId, note }) => [userId, note]).sort()).toEqual([
      [other.userId, "Only mine"],
      [other.userId, "Theirs\n\nMine"],
    ]);
    await expect(mergePeople(mine(), { fromId: me.userId, intoId: other.userId })).rejects.toThrow(Forbidden);
  });
});
