import { rowOf } from "~/features/library/commands/resource-row.server";
import type { ResourceDraft } from "~/features/library/domain/resource";
import type { PrismaClient } from "~/platform/generated/prisma/client.ts";

/** The course that the shipped library recommends works in: ten modules of five lessons, without texts. */
export async function aCourseOfTen(prisma: PrismaClient, slug = "human-security"): Promise<void> {
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  await prisma.course.create({
    data: {
      slug,
      title: "Human Security",
      summary: "…",
      language: "en",
      hours: 35,
      licence: "CC-BY-SA-4.0",
      contentHash: "none",
      modules: {
        create: numbers(10).map((number) => ({
          number,
          slug: `module-${number}`,
          title: `Module ${number}`,
          summary: "…",
          hours: 3,
          state: "published",
          outcomes: [],
          prompts: [],
          termIds: [],
          lessons: {
            create: numbers(5).map((position) => ({
              slug: `lesson-${position}`,
              number: `${number}.${position}`,
              position,
              title: `Lesson ${number}.${position}`,
            })),
          },
        })),
      },
    },
  });
}

/** A library of one work, and a list that was laid by and would add another. */
export async function aLibrary(
  prisma: PrismaClient,
): Promise<{ readonly resourceSlug: string; readonly resourceImportId: string }> {
  const { slug } = await prisma.resource.create({
    data: { ...rowOf(aDraft("A work")), slug: "a-work" },
    select: { slug: true },
  });
  const { id } = await prisma.resourceImport.create({
    data: { entries: [{ line: 1, draft: aDraft("A work of a list") }], problems: [] },
    select: { id: true },
  });
  return { resourceSlug: slug, resourceImportId: id };
}

/** A report of 2014 with all that an entry needs. */
export const aDraft = (title: string, csl: Partial<ResourceDraft["csl"]> = {}): ResourceDraft => ({
  kind: "report",
  csl: {
    type: "report",
    title,
    author: [{ family: "Writer", given: "A." }],
    issued: { "date-parts": [[2014]] },
    ...csl,
  },
  languages: ["en"],
  countries: [],
  themes: ["policing"],
  licence: null,
  verification: "seen",
  verificationNote: null,
  archivedAddress: null,
  annotation: "Good to have.",
  keywords: [],
});
