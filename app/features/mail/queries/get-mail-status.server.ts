import type { Context } from "~/platform/context.server";

/** How the post is doing. */
interface MailStatus {
  readonly queued: number;
  readonly accepted: number;
  readonly failed: number;
  readonly suppressed: number;
  /** When the longest waiting mail was written; null when none waits. */
  readonly oldestQueuedAt: Date | null;
  /** Rows of the outbox of any kind that were given up. */
  readonly deadMessages: number;
  /** The latest answers of the mail server to what failed, without addresses. */
  readonly failures: readonly { readonly template: string; readonly answer: string }[];
}

const SHOWN_FAILURES = 10;

export async function getMailStatus(ctx: Context): Promise<MailStatus> {
  const states = await ctx.db.mailMessage.groupBy({ by: ["state"], _count: true, _min: { createdAt: true } });
  const of = (state: string) => states.find((row) => row.state === state);
  const count = (state: string) => of(state)?._count ?? 0;
  const failures = await ctx.db.mailMessage.findMany({
    where: { state: "failed" },
    orderBy: { createdAt: "desc" },
    take: SHOWN_FAILURES,
    select: { template: true, lastAnswer: true },
  });
  return {
    queued: count("queued"),
    accepted: count("accepted"),
    failed: count("failed"),
    suppressed: count("suppressed"),
    oldestQueuedAt: of("queued")?._min.createdAt ?? null,
    deadMessages: await ctx.db.outboxMessage.count({ where: { state: "dead" } }),
    failures: failures.map(({ template, lastAnswer }) => ({ template, answer: lastAnswer ?? "" })),
  };
}
