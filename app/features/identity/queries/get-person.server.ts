import { authorise, type Context } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import { isAdministrator } from "../permissions";
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
  readonly name: string;
  readonly email: string;
  readonly createdAt: Date;
  readonly suspendedAt: Date | null;
  readonly standing: Standing;
  readonly roles: readonly PlacedRole[];
  readonly places: readonly PlaceChoice[];
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
  const { name, email, createdAt, suspendedAt, roleGrants } = person;
  return {
    name,
    email,
    createdAt,
    suspendedAt,
    standing: standingOf(person),
    roles: roleGrants.map(placedRole),
    places: [
      ...courses.map(({ id, title }) => ({ value: `course:${id}`, title })),
      ...cohorts.map(({ id, title }) => ({ value: `cohort:${id}`, title })),
    ],
  };
}
