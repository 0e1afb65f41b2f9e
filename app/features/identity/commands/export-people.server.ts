import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { csvFile } from "~/platform/csv-file.server";
import { translator } from "~/platform/i18n/i18n.server";
import type { RoleName } from "~/shared/actor";
import { countryName } from "~/shared/countries";
import { isAdministrator } from "../permissions";
import { standingOf } from "../queries/list-people.server";
import { peopleWhere } from "../queries/people-where.server";
import type { PeopleFilters } from "../schema";
import { requireStepUp } from "../step-up.server";

/** More accounts than one school will have; keeps one export from filling the memory. */
const MOST = 100_000;

interface ExportInput {
  readonly filters: PeopleFilters;
  readonly locale: string;
}

interface ExportedPerson {
  readonly name: string;
  readonly email: string;
  readonly country: string | null;
  readonly organisation: string | null;
  readonly createdAt: Date;
  readonly emailVerifiedAt: Date | null;
  readonly suspendedAt: Date | null;
  readonly mergedIntoId: string | null;
  readonly roles: readonly RoleName[];
}

/**
 * The filtered list of people as a file for spreadsheets, by name. Protected people stand in it with their alias, and
 * without their address; what people wrote cannot become a formula. A command, not a query: that somebody took the
 * list away is written down.
 *
 * @throws {Forbidden | StepUpNeeded}
 */
export async function exportPeople(ctx: Context, { filters, locale }: ExportInput): Promise<string> {
  authorise(isAdministrator(ctx.actor));
  requireStepUp(ctx);
  return transact(ctx, async (tx) => {
    const rows = await tx.db.$queryRaw<ExportedPerson[]>`
      SELECT u."name", CASE WHEN u."protectedAt" IS NULL THEN u."email" ELSE '' END AS "email", u."country",
        u."organisation", u."createdAt", u."emailVerifiedAt", u."suspendedAt", u."mergedIntoId",
        ARRAY(SELECT DISTINCT g."role"::text FROM "RoleGrant" g WHERE g."userId" = u."id" ORDER BY 1) AS "roles"
      FROM "User" u ${peopleWhere(filters)} ORDER BY u."name", u."id" LIMIT ${MOST}`;
    await audit(tx, {
      action: "identity.people-exported",
      objectType: "List",
      objectId: "people",
      details: { people: rows.length, searched: filters.search !== undefined },
    });
    return asFile(rows, locale);
  });
}

function asFile(rows: readonly ExportedPerson[], locale: string): string {
  const t = translator(locale);
  const head = ["name", "email", "country", "organisation", "roles", "state", "since"] as const;
  const data = rows.map((row) => [
    row.name,
    row.email,
    row.country === null ? "" : countryName(row.country, locale),
    row.organisation ?? "",
    row.roles.map((role) => t(`identity:roles.${role}`)).join("; "),
    t(`identity:people.states.${standingOf(row)}`),
    row.createdAt.toISOString().slice(0, 10),
  ]);
  return csvFile(
    head.map((column) => t(`identity:people.${column}`)),
    data,
  );
}
