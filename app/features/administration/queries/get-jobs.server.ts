import { isAdministrator } from "~/features/identity";
import { requireStepUp } from "~/features/identity/index.server";
import { authorise, type Context } from "~/platform/context.server";
import { env } from "~/platform/env.server";
import {
  type DeadMessage,
  getOutboxStatus,
  listDeadMessages,
  type OutboxStatus,
} from "~/platform/outbox-look.server";
import { safeWords } from "../domain/safe-words";

const SHOWN = 100;

interface JobsPage extends OutboxStatus {
  readonly now: Date;
  /** Which store rings the bell. */
  readonly backend: "redis" | "postgresql";
  /** The latest hundred. */
  readonly dead: readonly DeadMessage[];
}

/**
 * What waits, what is under way and what was given up. Errors are told without addresses, tokens and keys; payloads
 * not at all. Wants the password now, before a row is picked.
 *
 * @throws {Forbidden | StepUpNeeded}
 */
export async function getJobs(ctx: Context): Promise<JobsPage> {
  authorise(isAdministrator(ctx.actor));
  requireStepUp(ctx);
  const [status, dead] = await Promise.all([getOutboxStatus(ctx), listDeadMessages(ctx, SHOWN)]);
  return {
    ...status,
    now: ctx.now,
    backend: env().REDIS_URL ? "redis" : "postgresql",
    dead: dead.map((row) => ({ ...row, lastError: row.lastError && safeWords(row.lastError) })),
  };
}
