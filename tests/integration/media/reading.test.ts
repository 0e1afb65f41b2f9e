import { rmSync, utimesSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { lessonRevisionFiles } from "~/features/catalogue/index.server";
import {
  attachFiles,
  describeFiles,
  listCourseFiles,
  openFile,
  removeFile,
  sweepFiles,
  uploadCourseFile,
} from "~/features/media/index.server";
import { erasePerson, openExport, requestExport } from "~/features/privacy/index.server";
import { transact } from "~/platform/context.server";
import { newKey } from "~/platform/storage/new-key.server";
import { storage } from "~/platform/storage/storage.server";
import { type Actor, anonymous } from "~/shared/actor";
import { aBareCohort } from "../../support/builders/enrolment";
import { aTaughtCourse, aTeacherOf, ownFileFolder } from "../../support/builders/media";
import { aPerson } from "../../support/builders/people";
import { aPdf, aPng } from "../../support/pictures";
import { personActor, testDatabase } from "../../support/test-context";

vi.setConfig({ testTimeout: 60_000 });

const world = testDatabase();
const folder = ownFileFolder();
const OWNERS = [lessonRevisionFiles];
let course: Awaited<ReturnType<typeof aTaughtCourse>>;
let picture: string;

async function aFile(bytes: Buffer = aPdf()): Promise<string> {
  const upload = { name: "Plan.pdf", bytes };
  const { fileId } = await uploadCourseFile(world.contextFor(course.teacher), {
    courseId: course.id,
    upload,
  });
  return fileId;
}

beforeAll(async () => {
  course = await aTaughtCourse(world.prisma);
  picture = await aFile(await aPng({ width: 500, height: 300 }));
});

const revisionOf = async (lesson: string) =>
  (await world.prisma.lesson.findUniqueOrThrow({ where: { id: course.lessons[lesson]! } }))
    .currentRevisionId!;

const attach = (fileIds: string[], ownerId: string, courseId = course.id) =>
  transact(world.system, (tx) =>
    attachFiles(tx, { ownerType: "lesson-revision", ownerId, courseId, fileIds }),
  );

const open = (actor: Actor, fileId: string) => openFile(world.contextFor(actor), { fileId }, OWNERS);
const GONE = { code: "common/not-found" };

describe("B10 who reads a file", () => {
  test("that nothing shows: whoever put it there and whoever writes the course", async () => {
    const fileId = await aFile();
    const colleague = await aTeacherOf(world.prisma, course.id);
    const { id: cohortId } = await aBareCohort(world.prisma, course.id);
    const runs = { role: "organiser", courseId: null, cohortId, country: null } as const;
    const administers = { role: "administrator", courseId: null, cohortId: null, country: null } as const;
    const administrator = personActor((await aPerson(world.prisma)).id, [administers]);
    const organiser = personActor((await aPerson(world.prisma)).id, [runs]);
    for (const actor of [course.teacher, colleague, organiser, administrator])
      expect(await open(actor, fileId)).toMatchObject({ isPublic: false, mediaType: "application/pdf" });
    const learner = personActor((await aPerson(world.prisma)).id);
    for (const actor of [anonymous, learner, course.stranger])
      await expect(open(actor, fileId)).rejects.toMatchObject(GONE);
  });

  test("that a published lesson shows: everybody, as long as it does", async () => {
    const fileId = await aFile();
    const [revision, lessonId] = [await revisionOf("a"), course.lessons.a!];
    await attach([fileId, picture], revision);
    expect(await open(anonymous, fileId)).toMatchObject({ isPublic: true });

    await world.prisma.lesson.update({ where: { id: lessonId }, data: { retiredAt: new Date() } });
    await expect(open(anonymous, fileId)).rejects.toMatchObject(GONE);
    await world.prisma.lesson.update({
      where: { id: lessonId },
      data: { retiredAt: null, currentRevisionId: null },
    });
    await expect(open(anonymous, fileId)).rejects.toMatchObject(GONE);
    expect(await open(course.teacher, fileId)).toMatchObject({ isPublic: false });
    await world.prisma.lesson.update({ where: { id: lessonId }, data: { currentRevisionId: revision } });
    await attach([picture], revision);
    await expect(open(anonymous, fileId)).rejects.toMatchObject(GONE);
  });

  test("that is not wholly there, or in a width nobody drew: nobody", async () => {
    const fileId = await aFile();
    await world.prisma.mediaFile.update({ where: { id: fileId }, data: { state: "pending" } });
    await expect(open(course.teacher, fileId)).rejects.toMatchObject(GONE);
    const none = openFile(
      world.contextFor(course.teacher),
      { fileId: picture, variant: { width: 481, mediaType: "image/webp" } },
      OWNERS,
    );
    await expect(none).rejects.toMatchObject(GONE);
  });
});

describe("showing files", () => {
  test("F4 E7 of another course, of nobody or half there is refused, and nothing is shown", async () => {
    const [fileId, revision] = [await aFile(), await revisionOf("b")];
    await expect(attach([fileId], "x".repeat(22), course.otherCourseId)).rejects.toMatchObject(GONE);
    await expect(attach([fileId, "n".repeat(22)], revision)).rejects.toMatchObject(GONE);
    await world.prisma.mediaFile.update({ where: { id: fileId }, data: { state: "pending" } });
    await expect(attach([fileId], revision)).rejects.toMatchObject(GONE);
    expect(await world.prisma.mediaUse.count({ where: { fileId } })).toBe(0);
    const past = { fileId, ownerType: "lesson-revision", ownerId: revision };
    await expect(world.prisma.mediaUse.create({ data: past })).rejects.toThrow();
  });

  test("a picture is described with its widths, to those who teach its course alone", async () => {
    const ids = [picture, "n".repeat(22), await aFile()];
    const shown = await describeFiles(world.contextFor(course.teacher), ids);
    expect([...shown.values()]).toEqual([
      {
        fileId: picture,
        width: 500,
        height: 300,
        src: `/files/${picture}`,
        sources: [
          {
            type: "image/avif",
            srcset: `/files/${picture}?w=480&as=avif 480w, /files/${picture}?w=500&as=avif 500w`,
          },
          {
            type: "image/webp",
            srcset: `/files/${picture}?w=480&as=webp 480w, /files/${picture}?w=500&as=webp 500w`,
          },
        ],
      },
    ]);
    expect((await describeFiles(world.contextFor(course.stranger), ids)).size).toBe(0);
    expect((await describeFiles(world.system, ids)).size).toBe(1);
  });

  test("the list of a course is for those who teach it", async () => {
    const { slug: courseSlug } = course;
    const list = await listCourseFiles(world.contextFor(course.teacher), { courseSlug });
    expect(list.files.find(({ id }) => id === picture)).toMatchObject({
      isUsed: true,
      isOwn: true,
      kind: "picture",
    });
    expect(list.keptBytes).toBeGreaterThan(0);
    for (const actor of [anonymous, course.stranger])
      await expect(listCourseFiles(world.contextFor(actor), { courseSlug })).rejects.toMatchObject(GONE);
  });
});

describe("removing a file", () => {
  test("takes row and objects, and nothing that is shown", async () => {
    const fileId = await aFile();
    const { key } = await world.prisma.mediaObject.findFirstOrThrow({ where: { fileId } });
    const remove = (actor: Actor, id = fileId) => removeFile(world.contextFor(actor), { fileId: id });
    await expect(remove(course.stranger)).rejects.toMatchObject(GONE);
    await expect(remove(course.teacher, picture)).rejects.toMatchObject({ code: "media/in-use" });
    await remove(course.teacher);
    expect(await world.prisma.mediaFile.count({ where: { id: fileId } })).toBe(0);
    expect(await (await storage()).get(key)).toBeNull();
    await expect(remove(course.teacher)).rejects.toMatchObject(GONE);
  });

  test("and showing it, at once: one of both happens", async () => {
    const revision = await revisionOf("b");
    for (let round = 0; round < 5; round += 1) {
      const fileId = await aFile();
      const [shown, removed] = await Promise.allSettled([
        attach([fileId], revision),
        removeFile(world.contextFor(course.teacher), { fileId }),
      ]);
      expect([shown.status, removed.status].sort()).toEqual(["fulfilled", "rejected"]);
      expect(await world.prisma.mediaFile.count({ where: { id: fileId } })).toBe(
        shown.status === "fulfilled" ? 1 : 0,
      );
    }
  });
});

describe("whoever put files here", () => {
  const entries = async (actor: Actor) => {
    const { exportId } = await requestExport(world.contextFor(actor));
    const pieces: Uint8Array[] = [];
    for await (const piece of (await openExport(world.contextFor(actor), { exportId })).bytes)
      pieces.push(piece);
    return unzipSync(new Uint8Array(Buffer.concat(pieces)));
  };

  test("M1 M2 gets them in the copy of their data; erased, leaves what is shown, without a name", async () => {
    const actor = await aTeacherOf(world.prisma, course.id);
    const ctx = world.contextFor(actor);
    const put = (name: string) =>
      uploadCourseFile(ctx, { courseId: course.id, upload: { name, bytes: aPdf(name) } });
    const [shown, unused] = [await put("Ćirilica.pdf"), await put("../notes.pdf")];
    await attach([shown.fileId], await revisionOf("b"));
    const archive = await entries(actor);
    expect(Object.keys(archive)).toEqual([
      "index.html",
      "data.json",
      "files/1 Ćirilica.pdf",
      "files/2 notes.pdf",
    ]);
    expect(Buffer.from(archive["files/2 notes.pdf"]!)).toEqual(aPdf("../notes.pdf"));

    await erasePerson(ctx, { userId: actor.userId, keepCertificates: false });
    const left = await world.prisma.mediaFile.findMany({ where: { uploaderId: actor.userId } });
    expect(left).toMatchObject([{ id: shown.fileId, name: "" }]);
    expect(await open(anonymous, shown.fileId)).toMatchObject({ isPublic: true });
    expect(await world.prisma.mediaObject.count({ where: { fileId: unused.fileId } })).toBe(0);
  });
});

describe("E7 the sweep", () => {
  const DAY = 86_400_000;
  const sweep = (later: number) => sweepFiles({ ...world.system, now: new Date(Date.now() + later) });
  const keysOf = async () => {
    const keys: string[] = [];
    for await (const batch of (await storage()).list()) keys.push(...batch.map(({ key }) => key));
    return keys;
  };

  test("removes what was begun and never finished, and objects without a row; nothing younger than a day", async () => {
    const abandoned = await aFile();
    const old = new Date(Date.now() - 2 * DAY);
    const { key } = await world.prisma.mediaObject.findFirstOrThrow({ where: { fileId: abandoned } });
    await world.prisma.mediaFile.update({
      where: { id: abandoned },
      data: { state: "pending", createdAt: old },
    });
    const [lost, young] = [newKey(), newKey()];
    for (const one of [lost, young])
      await (await storage()).put(one, {
        bytes: (async function* () {
          yield Buffer.from("x");
        })(),
        length: 1,
      });
    for (const one of [key, lost])
      utimesSync(path.join(folder.path, one.slice(0, 2), one.slice(2, 4), one), old, old);

    expect(await sweep(0)).toMatchObject({ rows: 1, objects: 2, missing: 0 });
    const [keys, rows] = [await keysOf(), await world.prisma.mediaObject.findMany({ select: { key: true } })];
    expect(keys).toEqual(expect.arrayContaining([young, ...rows.map((row) => row.key)]));
    expect(keys.filter((one) => one === key || one === lost)).toEqual([]);
    expect(await sweep(0)).toMatchObject({ rows: 0, objects: 0 });
  });

  test("tells of rows whose bytes are gone, and removes nothing for them", async () => {
    const fileId = await aFile();
    const { key } = await world.prisma.mediaObject.findFirstOrThrow({ where: { fileId } });
    rmSync(path.join(folder.path, key.slice(0, 2), key.slice(2, 4), key));
    expect(await sweep(2 * DAY)).toMatchObject({ missing: 1 });
    expect(await world.prisma.mediaFile.count({ where: { id: fileId } })).toBe(1);
    const file = await open(course.teacher, fileId);
    await expect(file.read()).rejects.toMatchObject(GONE);
  });

  test("is the product's own business", async () => {
    await expect(sweepFiles(world.contextFor(course.teacher))).rejects.toMatchObject({
      code: "common/forbidden",
    });
  });
});
