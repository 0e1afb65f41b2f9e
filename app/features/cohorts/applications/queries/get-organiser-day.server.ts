import { grantsFor, may } from "~/features/identity";
import type { Context } from "~/platform/context.server";
import { Prisma } from "~/platform/generated/prisma/client.ts";
import { OPEN_SEAT } from "../../domain/seats";
import { cohortsFor } from "../../policy";
import type { Waiting } from "../domain/needs";
import type { FunnelRow, OrganiserDay } from "../views";

const NOTHING: Waiting = {
  unread: 0,
  unreadSince: null,
  disagreements: 0,
  undecided: 0,
  offersEndingSoon: 0,
  nextOfferEnd: null,
  waitingList: 0,
  held: 0,
};

const NOBODY_YET = { applied: 0, assessed: 0, offered: 0, accepted: 0, completed: 0 };

const SOON_MS = 3 * 86_400_000;
/** One page shows them; whoever runs more has the older ones behind. */
const MOST = 12;

/**
 * The first page of whoever runs cohorts: for each, what waits for a person, and its people
 * from application to certificate by country, as far as the reader may list them; and the rosters they may look up.
 * Four queries, whatever the number of cohorts.
 */
export async function getOrganiserDay(ctx: Context): Promise<OrganiserDay> {
  const cohorts = await ctx.db.cohort.findMany({
    where: cohortsFor(ctx.actor, "list-applications"),
    orderBy: { startsOn: "desc" },
    take: MOST,
    select: {
      id: true,
      slug: true,
      title: true,
      timeZone: true,
      capacity: true,
      applicationsCloseAt: true,
      seats: { select: { country: true } },
    },
  });
  const ids = cohorts.map(({ id }) => id);
  const waiting = await waitingIn(ctx, ids);
  const funnels = await funnelsOf(ctx, ids);
  const rosters = await ctx.db.cohort.findMany({
    where: cohortsFor(ctx.actor, "check-in"),
    orderBy: { startsOn: "desc" },
    take: MOST,
    select: { slug: true, title: true },
  });
  return {
    now: ctx.now,
    rosters,
    reads: may(ctx.actor, "read-applications"),
    cohorts: cohorts.map(({ id, seats, ...cohort }) => ({
      ...cohort,
      waiting: waiting.get(id) ?? NOTHING,
      funnel: [...new Set([...seats.map(({ country }) => country), OPEN_SEAT])]
        .map((country) => funnels.get(`${id} ${country}`) ?? { country, ...NOBODY_YET })
        .filter(({ country, applied }) => applied > 0 || seats.some((seat) => seat.country === country)),
    })),
  };
}

/** Of the cohorts' applications those the actor may list; the one place where this is said in SQL (`a` is the table). */
function listed({ actor }: Context, cohortIds: string[]): Prisma.Sql {
  const grants = grantsFor(actor, "list-applications");
  const inWhole = cohortIds.filter((cohortId) => may(actor, "list-applications", { cohortId }));
  const byCountry = grants.flatMap(({ cohortId, country }) =>
    cohortId && country ? [Prisma.sql`OR (a."cohortId" = ${cohortId} AND a.country = ${country})`] : [],
  );
  return Prisma.sql`a.number IS NOT NULL
    AND (a."cohortId" = ANY(${inWhole}) ${byCountry.length > 0 ? Prisma.join(byCountry, " ") : Prisma.empty})`;
}

/** Seats are counted whole, whoever looks: they are shared. */
async function waitingIn(ctx: Context, cohortIds: string[]): Promise<Map<string, Waiting>> {
  const soon = new Date(ctx.now.getTime() + SOON_MS);
  const rows = await ctx.db.$queryRaw<(Waiting & { cohortId: string })[]>`
    SELECT a."cohortId",
      (count(*) FILTER (WHERE l.shown AND a.state = 'submitted' AND r.given = 0))::int AS unread,
      min(a."submittedAt") FILTER (WHERE l.shown AND a.state = 'submitted' AND r.given = 0) AS "unreadSince",
      (count(*) FILTER (WHERE l.shown AND a.state = 'submitted' AND r.given = 2 AND r.spread > 25))::int AS disagreements,
      (count(*) FILTER (WHERE l.shown AND a.state = 'submitted' AND r.given >= 2 AND NOT (r.given = 2 AND r.spread > 25)))::int AS undecided,
      (count(*) FILTER (WHERE l.shown AND a.state = 'offered' AND a."offerExpiresAt" BETWEEN ${ctx.now} AND ${soon}))::int AS "offersEndingSoon",
      min(a."offerExpiresAt") FILTER (WHERE l.shown AND a.state = 'offered' AND a."offerExpiresAt" > ${ctx.now}) AS "nextOfferEnd",
      (count(*) FILTER (WHERE l.shown AND a.state = 'waitlisted'))::int AS "waitingList",
      (count(*) FILTER (WHERE a.state = 'accepted' OR (a.state = 'offered' AND a."offerExpiresAt" > ${ctx.now})))::int AS held
    FROM "Application" a
    CROSS JOIN LATERAL (
      SELECT count(*) AS given, coalesce(max("totalPercent") - min("totalPercent"), 0) AS spread
      FROM "ApplicationAssessment" WHERE "applicationId" = a.id
    ) r
    CROSS JOIN LATERAL (SELECT ${listed(ctx, cohortIds)} AS shown) l
    WHERE a."cohortId" = ANY(${cohortIds}) AND a.number IS NOT NULL
    GROUP BY a."cohortId"`;
  return new Map(rows.map(({ cohortId, ...waiting }) => [cohortId, waiting]));
}

async function funnelsOf(ctx: Context, cohortIds: string[]): Promise<Map<string, FunnelRow>> {
  const rows = await ctx.db.$queryRaw<(FunnelRow & { cohortId: string })[]>`
    SELECT a."cohortId", coalesce(s.country, '*') AS country,
      count(*)::int AS applied,
      (count(*) FILTER (WHERE a."scorePercent" IS NOT NULL))::int AS assessed,
      (count(*) FILTER (WHERE a."offerExpiresAt" IS NOT NULL))::int AS offered,
      (count(*) FILTER (WHERE a.state = 'accepted'))::int AS accepted,
      count(c.id)::int AS completed
    FROM "Application" a
    LEFT JOIN "CountrySeat" s ON s."cohortId" = a."cohortId" AND s.country = a.country
    LEFT JOIN "Certificate" c ON c."cohortId" = a."cohortId" AND c."userId" = a."applicantId" AND c.state = 'issued'
    WHERE ${listed(ctx, cohortIds)}
    GROUP BY 1, 2`;
  return new Map(rows.map(({ cohortId, ...row }) => [`${cohortId} ${row.country}`, row]));
}
