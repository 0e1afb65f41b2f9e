import type { PrismaClient } from "~/platform/generated/prisma/client.ts";
import { aCohort } from "../../support/builders/cohorts";
import { aPerson } from "../../support/builders/people";
import type { Role } from "./access-table";

/** A small school in the middle of its course: one of everything, and who has to do with it. */
export interface World {
  readonly people: Readonly<Record<Exclude<Role, "stranger">, string>>;
  readonly courseSlug: string;
}

export async function makeWorld(prisma: PrismaClient): Promise<World> {
  const person = async (name: string) =>
    (await aPerson(prisma, { name, email: `${name.toLowerCase()}@example.org` })).id;
  const here = await aCohort(prisma);
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
  return { people, courseSlug: "human-security" };
}
