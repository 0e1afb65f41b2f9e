import { isAdministrator } from "~/features/identity";
import { countStaffWithoutFactor } from "~/features/identity/index.server";
import { getMailStatus } from "~/features/mail/index.server";
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
  const [outbox, mail, withoutFactor, unconfirmed] = await Promise.all([
    getOutboxStatus(ctx),
    getMailStatus(ctx),
    countStaffWithoutFactor(ctx),
    countForgotten(ctx),
  ]);
  const waited = outbox.oldestDueAt ? ctx.now.getTime() - outbox.oldestDueAt.getTime() : 0;
  const minutes = Math.floor(waited / 60_000);
  const needs: Need[] = [
    { kind: "dead", count: outbox.counts.dead },
    { kind: "failed-mails", count: mail.failed },
    { kind: "backlog", count: minutes > MOST_WAITING_MINUTES ? minutes : 0 },
    { kind: "without-factor", count: withoutFactor },
    { kind: "unconfirmed", count: unconfirmed },
  ];
  return { needs: needs.filter(({ count }) => count > 0) };
}

/** People who asked for an account and never confirmed the address. */
function countForgotten(ctx: Context): Promise<number> {
  return ctx.db.user.count({
    where: {
      emailVerifiedAt: null,
      suspendedAt: null,
      erasedAt: null,
      mergedIntoId: null,
      createdAt: { lt: new Date(ctx.now.getTime() - FORGOTTEN_DAYS * DAY) },
    },
  });
}
