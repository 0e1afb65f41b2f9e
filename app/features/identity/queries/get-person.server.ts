import { auditReading } from "~/platform/audit.server";
import { authorise, type Context } from "~/platform/context.server";
import { userIdOf } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import { isAdministrator } from "../permissions";
import { NEVER_VIEWED } from "../view-as/viewings.server";
import {
  PLACED_ROLE,
  type PlacedRole,
  placedRole,
  STANDING,
  type Standing,
  standingOf,
} from "./list-people.server";

/** A course or school to which a role can be limited. `value` is what the form sends. */
interface PlaceChoice {
  readonly value: string;
  readonly title: string;
}

interface PersonPage {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly createdAt: Date;
  readonly suspendedAt: Date | null;
  readonly standing: Standing;
  readonly roles: readonly PlacedRole[];
  readonly places: readonly PlaceChoice[];
  /** Whether the reader may look at the site as this person. */
  readonly viewable: boolean;
}

/**
 * One person, their roles, and where further roles could hold. For administrators.
 *
 * @throws {Forbidden | NotFound}
 */
export async function getPerson(ctx: Context, { userId }: { readonly userId: string }): Promise<PersonPage> {
  authorise(isAdministrator(ctx.actor));
  const titled = { select: { id: true, title: true }, orderBy: { title: "asc" } } as const;
  const [person, courses, cohorts] = await Promise.all([
    ctx.db.user.findUnique({
      where: { id: userId },
      select: {
        ...STANDING,
        name: true,
        email: true,
        createdAt: true,
        roleGrants: { select: PLACED_ROLE, orderBy: { createdAt: "asc" } },
      },
    }),
    ctx.db.course.findMany(titled),
    ctx.db.cohort.findMany(titled),
  ]);
  if (!person) throw new NotFound("The person");
  await auditReading(ctx, { action: "identity.person-read", objectType: "User", objectId: userId });
  const { name, email, createdAt, suspendedAt, roleGrants } = person;
  return {
    userId,
    name,
    email,
    createdAt,
    suspendedAt,
    standing: standingOf(person),
    viewable:
      userId !== userIdOf(ctx.actor) &&
      !suspendedAt &&
      roleGrants.every(({ role }) => !NEVER_VIEWED.includes(role)),
    roles: roleGrants.map(placedRole),
    places: [
      ...courses.map(({ id, title }) => ({ value: `course:${id}`, title })),
      ...cohorts.map(({ id, title }) => ({ value: `cohort:${id}`, title })),
    ],
  };
}
