import { isAdministrator } from "~/features/identity";
import { authorise, type Context } from "~/platform/context.server";

/** An account that turned out to be a second one of the same person, and the one that has it all from now on. */
interface Merge {
  readonly fromId: string;
  readonly intoId: string;
}

/**
 * Moves memberships, what was read, marked and completed, and what staff granted, in the caller's transaction, who looked
 * for conflicts and writes it down. What both have stays where it is.
 */
export async function mergePeople(tx: Context, { fromId, intoId }: Merge): Promise<void> {
  authorise(isAdministrator(tx.actor));
  await tx.db.enrolment.updateMany({ where: { userId: fromId }, data: { userId: intoId } });
  await tx.db.$executeRaw`
    UPDATE "LessonCompletion" c SET "userId" = ${intoId} WHERE c."userId" = ${fromId}
      AND NOT EXISTS (SELECT FROM "LessonCompletion" o WHERE o."userId" = ${intoId} AND o."lessonId" = c."lessonId")`;
  await tx.db.$executeRaw`
    UPDATE "ModuleCompletion" c SET "userId" = ${intoId} WHERE c."userId" = ${fromId}
      AND NOT EXISTS (SELECT FROM "ModuleCompletion" o WHERE o."userId" = ${intoId} AND o."moduleId" = c."moduleId")`;
  await tx.db.$executeRaw`
    UPDATE "PathMark" k SET "userId" = ${intoId} WHERE k."userId" = ${fromId} AND NOT EXISTS (
      SELECT FROM "PathMark" o WHERE o."userId" = ${intoId} AND o."moduleId" = k."moduleId" AND o."key" = k."key")`;
  await tx.db.$executeRaw`
    UPDATE "ModuleOverride" v SET "userId" = ${intoId} WHERE v."userId" = ${fromId}
      AND (v."takenBackAt" IS NOT NULL OR NOT EXISTS (
        SELECT FROM "ModuleOverride" o WHERE o."userId" = ${intoId} AND o."moduleId" = v."moduleId"
          AND o."kind" = v."kind" AND o."takenBackAt" IS NULL))`;
  await tx.db.moduleOverride.updateMany({ where: { madeById: fromId }, data: { madeById: intoId } });
  await tx.db.pathRules.updateMany({ where: { madeById: fromId }, data: { madeById: intoId } });
}
