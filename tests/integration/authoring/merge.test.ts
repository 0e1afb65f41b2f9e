import { beforeAll, expect, test } from "vitest";
import { mergeAccounts } from "~/features/administration/index.server";
import { decideOnDraft, mergePeople, saveDraft, startDraft } from "~/features/authoring/index.server";
import type { LessonDocument } from "~/features/documents";
import { Forbidden } from "~/shared/domain-error";
import { aCourse } from "../../support/builders/catalogue";
import { aPerson } from "../../support/builders/people";
import { personActor, testDatabase } from "../../support/test-context";

const world = testDatabase();
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
const words = (text: string) => ({
  front: FRONT,
  document: {
    type: "doc",
    content: [{ type: "paragraph", content: [{ type: "text", text }] }],
  } as LessonDocument,
});

let course: Awaited<ReturnType<typeof aCourse>>;
let adminId: string;
beforeAll(async () => {
  const lessons = ["a", "b", "c", "d"].map((slug) => ({ slug }));
  course = await aCourse(world.prisma, { modules: [{ slug: "one", lessons }] });
  adminId = (await aPerson(world.prisma, { role: "administrator" })).id;
});

const teacher = (userId: string) =>
  world.contextFor(
    personActor(userId, [{ role: "instructor", courseId: course.id, cohortId: null, country: null }]),
  );
const admin = () =>
  world.contextFor(
    personActor(adminId, [{ role: "administrator", courseId: null, cohortId: null, country: null }]),
  );
const draftOf = (id: string) => world.prisma.lessonDraft.findUniqueOrThrow({ where: { id } });
const seen = async (draftId: string) => ({
  draftId,
  timeZone: "Europe/Sarajevo",
  version: (await draftOf(draftId)).version,
});

/** A text of one person that another one has approved. */
async function approved(lesson: string, writer: string, reader: string): Promise<string> {
  const { id } = await startDraft(teacher(writer), { lessonId: course.lessons[lesson]! });
  await saveDraft(teacher(writer), await seen(id), words(`Words of ${lesson}.`));
  await decideOnDraft(teacher(writer), { intent: "send", change: "substance-now", ...(await seen(id)) });
  await decideOnDraft(teacher(reader), { intent: "approve", body: "Good.", ...(await seen(id)) });
  return id;
}

test("merging two accounts moves drafts, kept texts and comments, and undoes an approval of one's own words", async () => {
  const [from, into, other] = [
    await aPerson(world.prisma),
    await aPerson(world.prisma),
    await aPerson(world.prisma),
  ];
  const own = await approved("a", into.id, from.id);
  const read = await approved("b", from.id, other.id);
  const published = await approved("c", from.id, into.id);
  await decideOnDraft(teacher(from.id), { intent: "publish", ...(await seen(published)) });
  const { id: shared } = await startDraft(teacher(into.id), { lessonId: course.lessons.d! });
  const kept = {
    draftId: shared,
    reason: "set_aside",
    onVersion: 1,
    textHash: "h",
    ...words("Kept."),
  } as const;
  await world.prisma.draftVersion.createMany({
    data: [from, into].map(({ id }) => ({ ...kept, writtenById: id })),
  });

  const pair = { fromId: from.id, intoId: into.id };
  await expect(mergePeople(teacher(other.id), pair)).rejects.toThrow(Forbidden);
  await mergeAccounts(admin(), { ...pair, confirmation: from.email });

  expect(await draftOf(own)).toMatchObject({
    state: "in_review",
    lastEditedById: into.id,
    createdById: into.id,
    reviewedById: null,
  });
  expect(await draftOf(read)).toMatchObject({
    state: "approved",
    lastEditedById: into.id,
    reviewedById: other.id,
  });
  // What was published stays as it happened: one wrote, the other approved.
  expect(await draftOf(published)).toMatchObject({
    state: "published",
    createdById: into.id,
    lastEditedById: from.id,
    reviewedById: into.id,
  });
  expect(await world.prisma.draftVersion.count({ where: { writtenById: from.id } })).toBe(0);
  expect(await world.prisma.draftVersion.count({ where: { draftId: shared } })).toBe(1);
  expect(await world.prisma.draftComment.count({ where: { authorId: from.id } })).toBe(0);
  expect(await world.prisma.draftComment.count({ where: { authorId: into.id } })).toBe(2);
});
