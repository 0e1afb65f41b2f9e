import type { PrismaClient } from "~/platform/generated/prisma/client.ts";

/** The course that the shipped library recommends works in: ten modules of five lessons, without texts. */
export async function aCourseOfTen(prisma: PrismaClient, slug = "human-security"): Promise<void> {
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  await prisma.course.create({
    data: {
      ...{ slug, title: "Human Security", summary: "…", language: "en", hours: 35 },
      ...{ licence: "CC-BY-SA-4.0", contentHash: "none" },
      modules: {
        create: numbers(10).map((number) => ({
          ...{ number, slug: `module-${number}`, title: `Module ${number}`, summary: "…", hours: 3 },
          ...{ state: "published", outcomes: [], prompts: [], termIds: [] },
          lessons: {
            create: numbers(5).map((position) => ({
              ...{ slug: `lesson-${position}`, number: `${number}.${position}`, position },
              title: `Lesson ${number}.${position}`,
            })),
          },
        })),
      },
    },
  });
}
