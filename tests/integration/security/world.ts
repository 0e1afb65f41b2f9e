import { importCourse } from "~/features/catalogue/index.server";
import { createContext } from "~/platform/context.server";
import type { PrismaClient } from "~/platform/generated/prisma/client.ts";
import { system } from "~/shared/actor";
import { aCohort } from "../../support/builders/cohorts";
import { aPerson } from "../../support/builders/people";
import type { Role } from "./access-table";

/** A small school in the middle of its course: one of everything, and who has to do with it. */
export interface World {
  readonly people: Readonly<Record<Exclude<Role, "stranger">, string>>;
  readonly courseSlug: string;
  readonly moduleSlug: string;
}

export async function makeWorld(prisma: PrismaClient): Promise<World> {
  const person = async (name: string) =>
    (await aPerson(prisma, { name, email: `${name.toLowerCase()}@example.org` })).id;
  const ctx = createContext(system("test"));
  await importCourse(ctx, "content/courses/human-security");
  const course = await prisma.course.findUniqueOrThrow({
    where: { slug: "human-security" },
    select: { id: true, modules: { where: { number: 1 }, select: { slug: true } } },
  });
  const moduleSlug = course.modules[0]?.slug ?? "";
  const here = await aCohort(prisma, { courseId: course.id });
  const elsewhere = await aCohort(prisma);
  const people = {
    other: await person("Other"),
    reviewer: await person("Reviewer"),
    learner: await person("Learner"),
    otherInstructor: await person("OtherInstructor"),
    instructor: await person("Instructor"),
    screener: await person("Screener"),
    otherOrganiser: await person("OtherOrganiser"),
    organiser: await person("Organiser"),
    administrator: await person("Administrator"),
  };
  await prisma.roleGrant.createMany({
    data: [
      { userId: people.instructor, role: "instructor", courseId: here.courseId },
      { userId: people.otherInstructor, role: "instructor", courseId: elsewhere.courseId },
      { userId: people.screener, role: "screener", cohortId: here.id },
      { userId: people.organiser, role: "organiser", cohortId: here.id },
      { userId: people.otherOrganiser, role: "organiser", cohortId: elsewhere.id },
      { userId: people.administrator, role: "administrator" },
    ],
  });
  return { people, courseSlug: "human-security", moduleSlug };
}
