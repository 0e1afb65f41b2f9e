import type { PrismaClient } from "~/platform/generated/prisma/client.ts";

let count = 0;

interface LessonShape {
  readonly slug: string;
  /** False for a lesson that is announced only. */
  readonly isPublished?: boolean;
  readonly retiredAt?: Date;
}

interface CourseShape {
  readonly slug?: string;
  /** By module; one module with two published lessons unless said. */
  readonly modules?: readonly { readonly slug: string; readonly lessons: readonly LessonShape[] }[];
}

const TWO_LESSONS = [{ slug: "one", lessons: [{ slug: "a" }, { slug: "b" }] }];

/** A course as an import would leave it: modules and lessons in the order given. */
export async function aCourse(prisma: PrismaClient, shape: CourseShape = {}) {
  count += 1;
  const slug = shape.slug ?? `course-${count}`;
  const facts = {
    title: `Course ${count}`,
    summary: "s",
    language: "en",
    hours: 1,
    licence: "L",
    contentHash: "h",
  };
  const course = await prisma.course.create({ data: { slug, ...facts }, select: { id: true, slug: true } });
  const lessons: Record<string, string> = {};
  for (const [index, module] of (shape.modules ?? TWO_LESSONS).entries()) {
    const number = index + 1;
    const lists = { outcomes: [], prompts: [], termIds: [] };
    const place = {
      courseId: course.id,
      number,
      slug: module.slug,
      title: module.slug,
      summary: "s",
      hours: 1,
    };
    const { id } = await prisma.module.create({
      data: { ...place, ...lists, state: "published" },
      select: { id: true },
    });
    for (const [position, lesson] of module.lessons.entries()) {
      lessons[lesson.slug] = await aLesson(prisma, id, {
        ...lesson,
        number: `${number}.${position + 1}`,
        position,
      });
    }
  }
  return { ...course, lessons };
}

async function aLesson(
  prisma: PrismaClient,
  moduleId: string,
  {
    slug,
    number,
    position,
    isPublished = true,
    retiredAt,
  }: LessonShape & { number: string; position: number },
): Promise<string> {
  const data = {
    moduleId,
    slug,
    number,
    position,
    title: `Lesson ${slug}`,
    minutes: isPublished ? 10 : null,
    retiredAt: retiredAt ?? null,
  };
  const { id } = await prisma.lesson.create({ data, select: { id: true } });
  if (!isPublished) return id;
  const revision = await prisma.lessonRevision.create({
    data: { lessonId: id, contentHash: "h1", markdown: "Text.", html: "<p>Text.</p>", outcomes: ["read"] },
    select: { id: true },
  });
  await prisma.lesson.update({
    where: { id },
    data: { currentRevisionId: revision.id },
    select: { id: true },
  });
  return id;
}
