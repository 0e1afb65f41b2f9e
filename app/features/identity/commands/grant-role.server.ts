import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { type RoleName, userIdOf } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import { RoleAlreadyGranted, RoleOutOfPlace } from "../errors";
import { isAdministrator, type Place, ROLE_SCOPES } from "../permissions";
import { endAllSessions } from "../session.server";

interface Grant {
  readonly userId: string;
  readonly role: RoleName;
  /** Where it holds; nothing named: the whole site. */
  readonly place?: Place;
}

/**
 * Gives a person a role. Their sessions end: whoever had a copy of one does not gain by it,
 * and staff limits count from a new sign-in.
 *
 * @throws {Forbidden | NotFound | RoleOutOfPlace | RoleAlreadyGranted}
 */
export async function grantRole(ctx: Context, { userId, role, place = {} }: Grant): Promise<void> {
  authorise(isAdministrator(ctx.actor));
  const { courseId = null, cohortId = null } = place;
  const scope = courseId ? "course" : cohortId ? "cohort" : "site";
  if ((courseId && cohortId) || !(ROLE_SCOPES[role] as readonly string[]).includes(scope))
    throw new RoleOutOfPlace();
  await transact(ctx, async (tx) => {
    await mustExist(tx, userId, courseId, cohortId);
    const granted = await tx.db.roleGrant.createMany({
      data: [{ userId, role, courseId, cohortId, grantedById: userIdOf(tx.actor), createdAt: tx.now }],
      skipDuplicates: true,
    });
    if (granted.count === 0) throw new RoleAlreadyGranted();
    await endAllSessions(tx, userId);
    await audit(tx, {
      action: "identity.role-granted",
      objectType: "User",
      objectId: userId,
      details: { role, courseId, cohortId },
    });
  });
}

async function mustExist(
  tx: Context,
  userId: string,
  courseId: string | null,
  cohortId: string | null,
): Promise<void> {
  const rows = await tx.db.$queryRaw<{ all: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM "User" WHERE "id" = ${userId})
      AND (${courseId}::text IS NULL OR EXISTS (SELECT 1 FROM "Course" WHERE "id" = ${courseId}))
      AND (${cohortId}::text IS NULL OR EXISTS (SELECT 1 FROM "Cohort" WHERE "id" = ${cohortId})) AS "all"`;
  if (!rows[0]?.all) throw new NotFound("The person or the place");
}
