import type { Context } from "~/platform/context.server";
import { OPEN_SEAT, quotaOf, type SeatQuota } from "../../domain/seats";
import type { Desk } from "../views";

interface SeatsHeld extends SeatQuota {
  readonly held: number;
}

/** Seats offered or taken in a cohort, in all and in the quota that a country belongs to. */
export async function countHeldSeats(
  ctx: Context,
  cohort: { id: string; capacity: number },
  country: string,
): Promise<Desk["seats"]> {
  const rows = await ctx.db.$queryRaw<SeatsHeld[]>`
    SELECT coalesce(s.country, h.country) AS country, coalesce(s.seats, 0) AS seats,
      coalesce(s.reserve, 0) AS reserve, coalesce(h.held, 0)::int AS held
    FROM (SELECT * FROM "CountrySeat" WHERE "cohortId" = ${cohort.id}) s
    FULL JOIN (
      SELECT coalesce(q.country, '*') AS country, count(*) AS held
      FROM "Application" a
      LEFT JOIN "CountrySeat" q ON q."cohortId" = a."cohortId" AND q.country = a.country
      WHERE a."cohortId" = ${cohort.id} AND a.state IN ('offered', 'accepted')
      GROUP BY 1
    ) h ON h.country = s.country`;
  const own = quotaOf(country, rows);
  const { held: heldInQuota, ...quota } = rows.find((row) => row.country === own) ?? NO_SEATS;
  return {
    capacity: cohort.capacity,
    held: rows.reduce((sum, row) => sum + row.held, 0),
    quota,
    heldInQuota,
  };
}

const NO_SEATS: SeatsHeld = { country: OPEN_SEAT, seats: 0, reserve: 0, held: 0 };
