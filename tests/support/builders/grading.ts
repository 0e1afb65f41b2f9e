import type { PrismaClient } from "~/platform/generated/prisma/client.ts";

let count = 0;

/** A course with nothing in it, for columns of the gradebook to hang on. */
export async function aBareCourse(prisma: PrismaClient): Promise<{ id: string; slug: string }> {
  count += 1;
  return prisma.course.create({
    data: {
      slug: `course-${count}-${process.pid}`,
      title: `Course ${count}`,
      summary: "For tests.",
      language: "en",
      hours: 1,
      licence: "CC-BY-SA-4.0",
      contentHash: "none",
    },
    select: { id: true, slug: true },
  });
}
