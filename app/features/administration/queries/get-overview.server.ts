import { isAdministrator } from "~/features/identity";
import { countStaffWithoutFactor } from "~/features/identity/index.server";
import type { Context } from "~/platform/context.server";
import { getOutboxStatus } from "~/platform/outbox-look.server";

const DAY = 86_400_000;
/** The link in the confirmation mail is dead by then, so these people wait for nothing. */
const FORGOTTEN_DAYS = 2;
const MOST_WAITING_MINUTES = 5;

/** Something that does not move until somebody looks: what, and how much of it. */
interface Need {
  readonly kind: "dead" | "failed-mails" | "backlog" | "without-factor" | "unconfirmed";
  readonly count: number;
}

/**
 * What needs an administrator, most pressing first; nothing for everybody else, whose pages say it themselves.
 */
export async function getOverview(ctx: Context): Promise<{ needs: readonly Need[] }> {
  if (!isAdministrator(ctx.actor)) return { needs: [] };
  const [outbox, withoutFactor, { failedMails, forgotten }] = await Promise.all([
    getOutboxStatus(ctx),
    countStaffWithoutFactor(ctx),
    countStranded(ctx),
  ]);
  const waited = outbox.oldestDueAt ? ctx.now.getTime() - outbox.oldestDueAt.getTime() : 0;
  const minutes = Math.floor(waited / 60_000);
  const needs: Need[] = [
    { kind: "dead", count: outbox.counts.dead },
    { kind: "failed-mails", count: failedMails },
    { kind: "backlog", count: minutes > MOST_WAITING_MINUTES ? minutes : 0 },
    { kind: "without-factor", count: withoutFactor },
    { kind: "unconfirmed", count: forgotten },
  ];
  return { needs: needs.filter(({ count }) => count > 0) };
}

interface Stranded {
  readonly failedMails: number;
  /** People who asked for an account and never confirmed the address. */
  readonly forgotten: number;
}

async function countStranded(ctx: Context): Promise<Stranded> {
  const since = new Date(ctx.now.getTime() - FORGOTTEN_DAYS * DAY);
  const [counted] = await ctx.db.$queryRaw<Stranded[]>`
    SELECT (SELECT count(*)::int FROM "MailMessage" WHERE "state" = 'failed') AS "failedMails",
      (SELECT count(*)::int FROM "User" WHERE "emailVerifiedAt" IS NULL AND "suspendedAt" IS NULL
        AND "erasedAt" IS NULL AND "mergedIntoId" IS NULL AND "createdAt" < ${since}) AS "forgotten"`;
  return counted!;
}
