import { audit } from "~/platform/audit.server";
import type { Context } from "~/platform/context.server";
import { type RoleName, userIdOf } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import { RoleAlreadyGranted, RoleOutOfPlace } from "./errors";
import { fitsRole, type Place } from "./permissions";

interface Gift {
  readonly userId: string;
  readonly role: RoleName;
  readonly place: Place;
  /** Who answers for it; null: the product itself. */
  readonly givenById: string | null;
}

/** Refuses a role at a place where no such role can hold. @throws {RoleOutOfPlace} */
export function mustFit(role: RoleName, place: Place): void {
  if (!fitsRole(role, place)) throw new RoleOutOfPlace();
}

/**
 * Writes down that somebody has a role from now on. Whether it may be given was decided before, and what becomes of
 * the person's sessions is decided after.
 *
 * @throws {NotFound | RoleOutOfPlace | RoleAlreadyGranted}
 */
export async function giveRole(tx: Context, { userId, role, place, givenById }: Gift): Promise<void> {
  mustFit(role, place);
  const { courseId = null, cohortId = null, country = null } = place;
  if ((await tx.db.user.count({ where: { id: userId } })) === 0) throw new NotFound("The person");
  await placeMustExist(tx, place);
  const granted = await tx.db.roleGrant.createMany({
    data: [{ userId, role, courseId, cohortId, country, grantedById: givenById, createdAt: tx.now }],
    skipDuplicates: true,
  });
  if (granted.count === 0) throw new RoleAlreadyGranted();
  await audit(tx, {
    action: "identity.role-granted",
    objectType: "User",
    objectId: userId,
    details: {
      role,
      courseId,
      cohortId,
      country,
      ...(givenById === userIdOf(tx.actor) ? {} : { givenById }),
    },
  });
}

/** Refuses a course or cohort that nobody has. @throws {NotFound} */
export async function placeMustExist(tx: Context, { courseId, cohortId }: Place): Promise<void> {
  const courses = courseId ? await tx.db.course.count({ where: { id: courseId } }) : 1;
  const cohorts = cohortId ? await tx.db.cohort.count({ where: { id: cohortId } }) : 1;
  if (courses === 0 || cohorts === 0) throw new NotFound("The place");
}
