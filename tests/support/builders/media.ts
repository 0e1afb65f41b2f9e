import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll } from "vitest";
import { env, prepareEnv } from "~/platform/env.server";
import type { PrismaClient } from "~/platform/generated/prisma/client.ts";
import type { Person } from "~/shared/actor";
import { personActor } from "../test-context";
import { aCourse } from "./catalogue";
import { aPerson } from "./people";

/** A folder of its own for the files of one test file. */
export function ownFileFolder(): { readonly path: string } {
  let [folder, before] = ["", ""];
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "common-ground-files-"));
    before = process.env.DATA_DIR ?? "";
    prepareEnv({ DATA_DIR: folder, STORAGE_URL: "" });
    // There to be looked into before anything was kept.
    mkdirSync(path.join(folder, "files"));
  });
  afterAll(() => {
    prepareEnv({ DATA_DIR: before });
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    get path() {
      return path.join(env().DATA_DIR, "files");
    },
  };
}

/** Somebody who teaches a course, for use as an actor. */
export async function aTeacherOf(prisma: PrismaClient, courseId: string): Promise<Person> {
  const { id } = await aPerson(prisma);
  await prisma.roleGrant.create({ data: { userId: id, role: "instructor", courseId } });
  return personActor(id, [{ role: "instructor", courseId, cohortId: null, country: null }]);
}

/** A course with lessons, somebody who teaches it, and somebody who teaches another. */
export async function aTaughtCourse(prisma: PrismaClient) {
  const course = await aCourse(prisma);
  const other = await aCourse(prisma);
  return {
    ...course,
    otherCourseId: other.id,
    teacher: await aTeacherOf(prisma, course.id),
    stranger: await aTeacherOf(prisma, other.id),
  };
}
