import { readdirSync } from "node:fs";
import sharp from "sharp";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { QUOTA_BYTES } from "~/features/media/domain/limits";
import { uploadCourseFile, uploadLessonImage } from "~/features/media/index.server";
import { prepareEnv } from "~/platform/env.server";
import { storage } from "~/platform/storage/storage.server";
import { anonymous } from "~/shared/actor";
import { aTaughtCourse, aTeacherOf, ownFileFolder } from "../../support/builders/media";
import { aBomb, aPdf, aPhoto, aPng } from "../../support/pictures";
import { personActor, testDatabase } from "../../support/test-context";

vi.setConfig({ testTimeout: 60_000 });

const world = testDatabase();
const folder = ownFileFolder();
let course: Awaited<ReturnType<typeof aTaughtCourse>>;
beforeAll(async () => {
  course = await aTaughtCourse(world.prisma);
});

const latin = (text: string) => Buffer.from(text, "latin1");
const send = (bytes: Uint8Array, name = "picture.png", actor = course.teacher) =>
  uploadCourseFile(world.contextFor(actor), { courseId: course.id, upload: { name, bytes } });

/** All objects of a file, as they are served. */
async function objectsOf(fileId: string) {
  const rows = await world.prisma.mediaObject.findMany({ where: { fileId }, orderBy: { width: "asc" } });
  const store = await storage();
  return Promise.all(
    rows.map(async (row) => {
      const pieces: Uint8Array[] = [];
      for await (const piece of (await store.get(row.key)) ?? []) pieces.push(piece);
      return { ...row, content: Buffer.concat(pieces) };
    }),
  );
}

/** How much there is of everything, to see that nothing was kept. */
async function amounts() {
  const files = await world.prisma.mediaFile.count();
  const objects = await world.prisma.mediaObject.count();
  const onDisk = readdirSync(folder.path, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return { files, objects, onDisk: onDisk.length };
}

describe("a picture", () => {
  let objects: Awaited<ReturnType<typeof objectsOf>>;
  beforeAll(async () => {
    const photo = await aPhoto("AUTHOR-LEAK");
    expect(photo.includes("AUTHOR-LEAK") && (await sharp(photo).metadata()).exif).toBeTruthy();
    const kept = await uploadLessonImage(world.contextFor(course.teacher), {
      courseId: course.id,
      upload: { name: "../../IMG 1.JPG", bytes: photo },
    });
    // Turned: the camera was held upright.
    expect(kept).toMatchObject({ width: 800, height: 1_200, problems: [] });
    objects = await objectsOf(kept.fileId);
  });

  test("is kept in a few widths, as WebP and as AVIF, the right way up", async () => {
    expect(objects.map(({ mediaType, width, height }) => `${mediaType} ${width} ${height}`).sort()).toEqual([
      "image/avif 480 720",
      "image/avif 800 1200",
      "image/webp 480 720",
      "image/webp 800 1200",
    ]);
    for (const { content, width, height, mediaType, bytes } of objects) {
      const { format, ...size } = await sharp(content).metadata();
      expect([size.width, size.height, content.length]).toEqual([width, height, bytes]);
      expect(mediaType).toContain(format === "heif" ? "avif" : format);
    }
  });

  test("E8 tells nothing of the camera, the place and whoever held it", async () => {
    for (const { content } of objects) {
      const { exif, xmp, iptc, icc } = await sharp(content).metadata();
      expect([exif, xmp, iptc, icc]).toEqual([undefined, undefined, undefined, undefined]);
      // No shorter words: pressed pictures hold every three letters sooner or later.
      expect(["AUTHOR-LEAK", "Exif"].filter((words) => content.includes(words))).toEqual([]);
    }
  });

  test("E2 E9 has keys of random letters, and a name without its path", async () => {
    for (const { key } of objects) expect(key).toMatch(/^[0-9a-f]{40}$/);
    expect(new Set(objects.map(({ key }) => key)).size).toBe(objects.length);
    const file = await world.prisma.mediaFile.findUniqueOrThrow({ where: { id: objects[0]!.fileId } });
    expect(file.name).toBe("IMG 1.JPG");
    expect(file.bytes).toBe(objects.reduce((sum, { bytes }) => sum + bytes, 0));
  });

  test("narrower than any width stays as it is, and its author hears of it", async () => {
    const { problems, fileId } = await send(await aPng());
    expect(problems).toEqual(["small"]);
    expect((await objectsOf(fileId)).map(({ width }) => width)).toEqual([60, 60]);
  });

  test("E1 carries nothing along that was hung on it", async () => {
    const { fileId } = await send(Buffer.concat([await aPng(), latin("<script>alert('SENTINEL')</script>")]));
    for (const { content } of await objectsOf(fileId)) expect(content.includes("SENTINEL")).toBe(false);
  });
});

describe("documents and captions", () => {
  test("are kept, the captions written anew", async () => {
    const pdf = await send(aPdf(), "Brief.pdf");
    expect(await objectsOf(pdf.fileId)).toMatchObject([{ mediaType: "application/pdf", content: aPdf() }]);
    const captions = await send(
      latin("WEBVTT\n\nNOTE x\n\n00:01.000 --> 00:02.000\n<script>Hello\n"),
      "a.vtt",
    );
    expect((await objectsOf(captions.fileId))[0]?.content.toString()).toBe(
      "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nHello\n",
    );
  });

  test("are no pictures for a lesson", async () => {
    const asPicture = uploadLessonImage(world.contextFor(course.teacher), {
      courseId: course.id,
      upload: { name: "a.png", bytes: aPdf() },
    });
    await expect(asPicture).rejects.toMatchObject({ code: "media/no-picture" });
  });
});

describe("what is not taken leaves nothing behind", () => {
  const HOSTILE: [why: string, bytes: () => Buffer | Promise<Buffer>, code: string][] = [
    ["E1 HTML called a PNG", () => latin("<!doctype html><script>alert(1)</script>"), "media/kind-not-taken"],
    [
      "E1 an SVG with a script",
      () => latin("<svg onload=alert(1)><script>1</script></svg>"),
      "media/drawing",
    ],
    ["E1 a GIF that is a script", () => latin("GIF89a/*\0\0*/=1;alert(1)"), "media/moving"],
    ["E1 a PDF behind a page", () => Buffer.concat([latin("<html>"), aPdf()]), "media/kind-not-taken"],
    ["E1 a page saved whole", () => latin("From: <Saved>\r\nMIME-Version: 1.0\r\n"), "media/kind-not-taken"],
    ["a program renamed", () => latin("MZ\x90\0\x03"), "media/program"],
    ["E3 an archive, never looked into", () => latin("PK\x03\x04\x14\0"), "media/kind-not-taken"],
    ["E4 a PNG of 17,000 by 17,000 points", () => aBomb(17_000, 17_000), "media/too-many-points"],
    ["E4 a huge TIFF", () => latin("MM\0*\0\0\0\x08"), "media/kind-not-taken"],
    [
      "E4 a picture that moves",
      () =>
        sharp(Buffer.alloc(10 * 20 * 3, 7).fill(200, 300), {
          raw: { width: 10, height: 20, channels: 3, pageHeight: 10 },
        })
          .webp()
          .toBuffer(),
      "media/moving",
    ],
    [
      "a PNG cut off in the middle",
      async () => (await aPhoto("x")).subarray(0, 9_000),
      "media/unreadable-picture",
    ],
    [
      "a sign of a PNG and nothing more",
      () => Buffer.from("89504e470d0a1a0a", "hex"),
      "media/unreadable-picture",
    ],
    ["nothing", () => Buffer.alloc(0), "media/kind-not-taken"],
    ["captions that are none", () => latin("WEBVTT\n\nonly words"), "media/broken-captions"],
    ["a file beyond the limit", () => Buffer.alloc(20 * 1024 ** 2 + 1), "common/too-large"],
  ];
  test.each(HOSTILE)("%s", async (_why, bytes, code) => {
    const before = await amounts();
    await expect(send(await bytes())).rejects.toMatchObject({ code });
    expect(await amounts()).toEqual(before);
  });

  test("nor does anything from somebody who does not teach the course", async () => {
    const before = await amounts();
    const bytes = await aPng();
    const looking = { ...course.teacher, viewedBy: { userId: "x", name: "Administrator" } };
    for (const actor of [anonymous, personActor(course.stranger.userId), course.stranger, looking])
      await expect(send(bytes, "a.png", actor as typeof course.teacher)).rejects.toMatchObject({
        code: "common/not-found",
      });
    expect(await amounts()).toEqual(before);
  });
});

describe("E6 the quota", () => {
  /** Somebody whose files leave room for so many bytes. */
  async function somebodyWithRoomFor(bytes: number) {
    const actor = await aTeacherOf(world.prisma, course.id);
    const file = {
      uploaderId: actor.userId,
      courseId: course.id,
      kind: "document",
      state: "ready",
      name: "x",
    } as const;
    await world.prisma.mediaFile.create({ data: { ...file, bytes: QUOTA_BYTES - bytes } });
    return actor;
  }

  test("is reached at its last byte and not beyond", async () => {
    const pdf = aPdf();
    await send(pdf, "fits.pdf", await somebodyWithRoomFor(pdf.length));
    const tooMuch = send(pdf, "a.pdf", await somebodyWithRoomFor(pdf.length - 1));
    await expect(tooMuch).rejects.toMatchObject({ code: "media/quota-reached", kind: "too-large" });
  });

  test("two at once at its edge: one is kept", async () => {
    const pdf = aPdf();
    const actor = await somebodyWithRoomFor(pdf.length);
    const before = await amounts();
    const results = await Promise.allSettled([1, 2, 3, 4].map((at) => send(pdf, `${at}.pdf`, actor)));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const kept = await amounts();
    expect(kept).toEqual({ files: before.files + 1, objects: before.objects + 1, onDisk: before.onDisk + 1 });
  });
});

test("R22 with the storage away nothing is kept, soon, and it is said", async () => {
  const before = await amounts();
  const began = performance.now();
  const keys = { STORAGE_ACCESS_KEY_ID: "a", STORAGE_SECRET_ACCESS_KEY: "b" };
  prepareEnv({ ...keys, STORAGE_URL: "s3://bucket?endpoint=http://127.0.0.1:9" });
  try {
    await expect(send(aPdf())).rejects.toMatchObject({ code: "media/no-place", kind: "unavailable" });
  } finally {
    prepareEnv({ STORAGE_URL: "", STORAGE_ACCESS_KEY_ID: "", STORAGE_SECRET_ACCESS_KEY: "" });
  }
  expect(performance.now() - began).toBeLessThan(10_000);
  expect(await amounts()).toEqual(before);
});
