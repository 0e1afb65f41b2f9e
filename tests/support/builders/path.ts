import { ModuleRules, PathRules } from "~/features/enrolment/path/domain/path-rules";
import type { PrismaClient } from "~/platform/generated/prisma/client.ts";
import { aCourse } from "./catalogue";

/** Three modules: a (lessons a1, a2 and a quiz), b and c (a lesson each). */
export async function aCourseWithPath(prisma: PrismaClient) {
  const course = await aCourse(prisma, {
    modules: [
      { slug: "a", lessons: [{ slug: "a1" }, { slug: "a2" }] },
      { slug: "b", lessons: [{ slug: "b1" }] },
      { slug: "c", lessons: [{ slug: "c1" }] },
    ],
  });
  const modules = await prisma.module.findMany({
    where: { courseId: course.id },
    select: { id: true, slug: true },
  });
  const idOf = Object.fromEntries(modules.map(({ id, slug }) => [slug, id]));
  const gradeItem = await prisma.gradeItem.create({
    data: { courseId: course.id, kind: "quiz", key: "quiz-a", title: "Quiz A", position: 0, passPercent: 60 },
    select: { id: true },
  });
  const quiz = await prisma.quiz.create({
    data: {
      courseId: course.id,
      moduleId: idOf.a!,
      gradeItemId: gradeItem.id,
      slug: "quiz-a",
      title: "Quiz A",
      passPercent: 60,
      contentHash: "h",
    },
    select: { id: true },
  });
  return { ...course, a: idOf.a!, b: idOf.b!, c: idOf.c!, quizId: quiz.id, gradeItemId: gradeItem.id };
}

export type CourseWithPath = Awaited<ReturnType<typeof aCourseWithPath>>;

/** Rules of a course as somebody wrote them; each call is the next version. Lessons read complete a module unless said. */
export async function rulesFor(
  prisma: PrismaClient,
  { id: courseId }: { id: string },
  modules: Readonly<Record<string, Partial<ModuleRules>>>,
  { cohortId = null, ...rest }: Partial<PathRules> & { cohortId?: string | null } = {},
): Promise<string> {
  const number = 1 + (await prisma.pathRules.count({ where: { courseId, cohortId } }));
  const rules = PathRules.parse({
    visitors: "open-modules",
    requires: [{ kind: "view", lessonId: null }],
    ...rest,
    modules: Object.fromEntries(Object.entries(modules).map(([id, one]) => [id, ModuleRules.parse(one)])),
  });
  const data = { courseId, cohortId, number, rules, contentHash: `${number}`, origin: "editor" as const };
  return (await prisma.pathRules.create({ data, select: { id: true } })).id;
}
