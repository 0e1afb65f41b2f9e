import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { checkFiles } from "~/cli/content/check-files";
import { exportCourse } from "~/cli/content/export-files";
import { importFiles } from "~/cli/content/import-files";
import { addLesson, importCourse, publishRevision } from "~/features/catalogue/index.server";
import { documentFromMarkdown } from "~/features/documents/index.server";
import { RubricFile } from "~/features/grading/domain/rubric-file";
import { openFile, uploadCourseFile, uploadLessonImage } from "~/features/media/index.server";
import { quizFile } from "~/features/quizzes/domain/keys/quiz-file";
import { anonymous } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import { aTeacherOf, ownFileFolder } from "../../support/builders/media";
import { runSql } from "../../support/database-template";
import { aPhoto, aPng } from "../../support/pictures";
import { testDatabase } from "../../support/test-context";

const world = testDatabase();
ownFileFolder();
const COURSE = "human-security";
const SHIPPED = path.join("content/courses", COURSE);
let root: string;
const folder = (name: string) => path.join(root, name);
const courseIn = (name: string) => path.join(root, name, "courses", COURSE);

/** Every file below a folder, byte by byte. */
const bytesBelow = (dir: string): Map<string, string> =>
  new Map(
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [path.relative(dir, file), readFileSync(file).toString("base64")]),
  );

const EMPTY = 'TRUNCATE "Course", "Rubric", "MediaFile", "Resource", "OutboxMessage" CASCADE';

/** Everything an import could have written, but for who leads a text. */
async function rows() {
  const { prisma } = world;
  const byId = { orderBy: { id: "asc" } } as const;
  return {
    courses: await prisma.course.findMany(),
    modules: await prisma.module.findMany(byId),
    lessons: await prisma.lesson.findMany(byId),
    revisions: await prisma.lessonRevision.findMany({ ...byId, omit: { origin: true } }),
    quizzes: await prisma.quiz.findMany(byId),
    questions: await prisma.question.findMany(byId),
    keys: await prisma.questionKey.findMany({ orderBy: { questionId: "asc" } }),
    rubrics: await prisma.rubric.findMany(byId),
    briefs: await prisma.assignmentBrief.findMany(byId),
    rules: await prisma.pathRules.findMany(byId),
    files: await prisma.mediaFile.findMany(byId),
    objects: await prisma.mediaObject.findMany({ orderBy: { key: "asc" } }),
    audit: await prisma.auditEntry.count(),
  };
}

const WRITTEN = (fileId: string, captions: string) => `## A heading

Words with a source[^report] and $$a^2 + b^2$$.

| Place | Count |
| --- | ---: |
| Here | **2** |

::image[A map]{file=${fileId} alt="Where the road is dark"}

::quiz{slug=module-01}

$$
\\sum_{i=1}^{n} x_i
$$

:::video[How the road was lit]{url=https://video.example.org/road captions="en:${captions}"}
What is said in the film.
:::
`;

/** A lesson as somebody writes it in the browser: with everything that a lesson can show. */
async function aWrittenLesson(): Promise<{ fileId: string; captions: string }> {
  const course = await world.prisma.course.findUniqueOrThrow({ where: { slug: COURSE } });
  const teacher = world.contextFor(await aTeacherOf(world.prisma, course.id));
  const bytes = await aPhoto("sentinel");
  const { fileId } = await uploadLessonImage(teacher, {
    courseId: course.id,
    upload: { name: "m.jpg", bytes },
  });
  const { fileId: captions } = await uploadCourseFile(teacher, {
    courseId: course.id,
    upload: {
      name: "road.vtt",
      bytes: Buffer.from("WEBVTT\n\n00:01.000 --> 00:02.000\nLight <b>here</b>.\n"),
    },
  });
  const module = await world.prisma.module.findFirstOrThrow({ where: { number: 1 } });
  const { lessonId } = await addLesson(world.system, { moduleId: module.id, slug: "lit", title: "Lit" });
  const { document, problems } = documentFromMarkdown(WRITTEN(fileId, captions));
  expect(problems).toEqual([]);
  await publishRevision(world.system, {
    lessonId,
    document,
    origin: "editor",
    changeKind: "substance",
    front: {
      title: "A road is lit",
      minutes: 9,
      outcomes: ["say who lit it"],
      terms: ["human-security"],
      sources: [{ id: "report", source: "W01", locator: "chapter 2" }],
    },
  });
  return { fileId, captions };
}

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), "whole-"));
  const steps = await importFiles(world.system, "content");
  expect(steps.flatMap(({ problems }) => problems)).toEqual([]);
});
afterAll(() => rmSync(root, { recursive: true }));

describe("the whole course", () => {
  let fileId: string;
  let captions: string;

  test("goes out as its authors wrote it: quizzes, rubrics, briefs and path say what the shipped files say", async () => {
    const report = await exportCourse(world.system, COURSE, folder("shipped"));
    expect(report).toMatchObject({ left: [], media: 0 });
    expect(await checkFiles(folder("shipped"))).toEqual([]);
    const yaml = (dir: string, file: string): unknown => parse(readFileSync(path.join(dir, file), "utf8"));
    for (const [kind, schema] of [
      ["quizzes", quizFile()],
      ["rubrics", RubricFile],
    ] as const) {
      const names = readdirSync(path.join(SHIPPED, kind));
      expect(readdirSync(path.join(courseIn("shipped"), kind))).toEqual(names);
      for (const name of names.map((one) => path.join(kind, one)))
        expect(schema.parse(yaml(courseIn("shipped"), name)), name).toEqual(
          schema.parse(yaml(SHIPPED, name)),
        );
    }
    const names = readdirSync(path.join(SHIPPED, "assignments"));
    for (const name of [...names.map((one) => path.join("assignments", one)), "course.yml", "glossary.yml"])
      expect(yaml(courseIn("shipped"), name), name).toEqual(yaml(SHIPPED, name));
  });

  test("comes back into the same database without changing a row", async () => {
    ({ fileId, captions } = await aWrittenLesson());
    const course = await world.prisma.course.findUniqueOrThrow({ where: { slug: COURSE } });
    const rules = await world.prisma.pathRules.findFirstOrThrow({ where: { courseId: course.id } });
    const { visitors, modules } = rules.rules as { visitors: string; modules: object };
    const requires = [{ kind: "submit", work: "assignment:policy-brief" }];
    await world.prisma.pathRules.create({
      data: {
        courseId: course.id,
        number: 2,
        origin: "files",
        contentHash: "made",
        rules: { visitors, modules, requires },
      },
    });
    await exportCourse(world.system, COURSE, folder("a"));
    expect(parse(readFileSync(path.join(courseIn("a"), "course.yml"), "utf8"))).toMatchObject({
      path: { requires: [{ submit: "assignment:policy-brief" }] },
    });
    expect(await checkFiles(folder("a"))).toEqual([]);
    // Once, so that the files lead what the editor wrote and the rules have the hash of their own words.
    await importFiles(world.system, folder("a"));
    const before = await rows();
    const steps = await importFiles(world.system, folder("a"));
    expect(steps.flatMap(({ problems }) => problems)).toEqual([]);
    expect(await rows()).toEqual(before);
    expect(before.questions.filter(({ retiredAt }) => retiredAt)).toEqual([]);
    expect(before.briefs.filter(({ retiredAt }) => retiredAt)).toEqual([]);
  });

  test("comes into an empty database and out of it again, byte by byte", async () => {
    const documents = () =>
      world.prisma.lesson.findMany({
        orderBy: { number: "asc" },
        select: { slug: true, currentRevision: { select: { document: true, front: true, html: true } } },
      });
    const before = await documents();
    const keyed = () =>
      world.prisma.questionKey.findMany({
        orderBy: [{ question: { key: "asc" } }],
        select: {
          feedback: true,
          sources: true,
          written: true,
          question: { select: { key: true, type: true } },
        },
      });
    const keys = await keyed();
    await runSql(world.url, EMPTY);
    const steps = await importFiles(world.system, folder("a"));
    expect(steps.flatMap(({ problems }) => problems)).toEqual([]);
    expect(await documents()).toEqual(before);
    expect(await keyed()).toEqual(keys);
    await exportCourse(world.system, COURSE, folder("b"));
    const [one, other] = [bytesBelow(courseIn("a")), bytesBelow(courseIn("b"))];
    expect([...other.keys()]).toEqual([...one.keys()]);
    expect([...one].filter(([name, bytes]) => other.get(name) !== bytes).map(([name]) => name)).toEqual([]);
    expect([...one.keys()].filter((name) => name.startsWith("media/")).sort()).toEqual(
      [`media/${fileId}.webp`, `media/${captions}.vtt`].sort(),
    );
    const { html } = (await documents()).find(({ slug }) => slug === "lit")?.currentRevision ?? {};
    expect(html).toContain(`<a href="/files/${captions}" download="">`);
  });

  test("a picture of a folder is drawn anew; as it came it is nobody's to read", async () => {
    const file = await world.prisma.mediaFile.findUniqueOrThrow({
      where: { id: fileId },
      include: { objects: { orderBy: { width: "asc" } } },
    });
    expect(file.uploaderId).toBeNull();
    const [asItCame, ...drawn] = file.objects;
    expect(asItCame).toMatchObject({ width: 0, mediaType: "image/webp" });
    expect(drawn.map(({ digest }) => digest)).not.toContain(asItCame!.digest);
    const everybody = { type: "lesson-revision", reachOf: async () => "everybody" as const };
    const ctx = world.contextFor(anonymous);
    const shown = await openFile(ctx, { fileId }, [everybody]);
    expect(shown.digest).not.toBe(asItCame!.digest);
    await expect(
      openFile(ctx, { fileId, variant: { width: 0, mediaType: "image/webp" } }, [everybody]),
    ).rejects.toThrow(NotFound);
  });
});

test("every hostile file in media/ is named, and the rest is imported", async () => {
  cpSync(SHIPPED, courseIn("hostile"), { recursive: true });
  const media = path.join(courseIn("hostile"), "media");
  mkdirSync(media);
  const id = (letter: string) => letter.repeat(22);
  const put = (name: string, bytes: string | Buffer) => writeFileSync(path.join(media, name), bytes);
  put(`${id("a")}.png`, '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  put(`${id("b")}.png`, Buffer.concat([Buffer.from("MZ"), Buffer.alloc(200)]));
  put(`${id("c")}.png`, Buffer.alloc(50 * 1024 ** 2, "\u0089"));
  put(`${id("d")}.png`, (await aPng()).subarray(0, 80));
  put("../../../x.png".replaceAll("/", "_"), await aPng());
  put(`${id("f")}.png`, await aPng());
  put(`${id("g")}.vtt`, "WEBVTT\n\nthis is\nno caption\n");
  writeFileSync(folder("secret.png"), await aPng());
  symlinkSync(folder("secret.png"), path.join(media, `${id("e")}.png`));
  const text = path.join(
    courseIn("hostile"),
    "modules/01-origins-and-concept/1-2-a-report-changes-the-referent.md",
  );
  cpSync(text, folder("secret.md"));
  rmSync(text);
  symlinkSync(folder("secret.md"), text);

  const { problems, lessons } = await importCourse(world.system, courseIn("hostile"));
  const said = Object.fromEntries(problems.map(({ file, message }) => [path.basename(file), message]));
  expect(said).toEqual({
    [`${id("a")}.png`]: expect.stringContaining("SVG"),
    [`${id("b")}.png`]: expect.stringContaining("program"),
    [`${id("c")}.png`]: expect.stringContaining("20 MB"),
    [`${id("d")}.png`]: expect.stringContaining("could not be drawn"),
    [`${id("e")}.png`]: expect.stringContaining("links and folders are not followed"),
    [`${id("g")}.vtt`]: expect.stringContaining("Captions"),
    ".._.._.._x.png": expect.stringContaining("not named as lessons name files"),
    "1-2-a-report-changes-the-referent.md": "the file cannot be read",
  });
  // The one that these files never had; what cannot be read stays.
  expect(lessons.retired).toBe(1);
  expect(await world.prisma.mediaFile.findMany({ where: { state: "ready", usedAt: null } })).toMatchObject([
    { id: id("f"), uploaderId: null, kind: "picture" },
  ]);
  const checked = await checkFiles(folder("hostile"));
  expect(checked.map(({ file }) => path.basename(file))).toContain(`${id("a")}.png`);
  expect(checked.map(({ file }) => path.basename(file))).not.toContain(`${id("f")}.png`);
});

test("questions from before they were kept as written are left, until their file comes again", async () => {
  const steps = await importFiles(world.system, "content");
  expect(steps.flatMap(({ problems }) => problems)).toEqual([]);
  await runSql(
    world.url,
    'UPDATE "QuestionKey" SET written = NULL; UPDATE "AssignmentBrief" SET written = NULL',
  );
  const { left } = await exportCourse(world.system, COURSE, folder("a"));
  expect(left).toContain("quiz module-01");
  expect(left).toContain("assignment policy-brief");
  // Nothing of the folder was taken away.
  expect(readdirSync(path.join(courseIn("a"), "quizzes"))).toContain("module-01.yml");
  const ids = await world.prisma.question.findMany({ select: { id: true }, orderBy: { id: "asc" } });
  await importFiles(world.system, "content");
  expect(await world.prisma.question.findMany({ select: { id: true }, orderBy: { id: "asc" } })).toEqual(ids);
  expect(await exportCourse(world.system, COURSE, folder("c"))).toMatchObject({ left: [] });
});
