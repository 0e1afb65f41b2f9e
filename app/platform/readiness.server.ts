import { prisma } from "./db.server";
import { env } from "./env.server";
import { log } from "./log.server";
import { pendingMigrations } from "./postgres/migrate.server";

type Check = () => Promise<void>;

const checks = new Map<string, Check>([
  [
    "database",
    async () => {
      await prisma().$queryRaw`SELECT 1`;
    },
  ],
  [
    "migrations",
    async () => {
      const pending = await pendingMigrations(env().DATABASE_URL ?? "");
      if (pending.length > 0) throw new Error(`${pending.length} migrations are missing`);
    },
  ],
]);

/** Adds a check of a part that is started later, such as the queue. */
export function addReadinessCheck(name: string, check: Check): void {
  checks.set(name, check);
}

/** Whether this process can serve people. What fails is in the log, not in the answer. */
export async function readiness(): Promise<{ ok: boolean; failed: string[] }> {
  const results = await Promise.allSettled([...checks].map(([, check]) => check()));
  const failed = [...checks.keys()].filter((_, index) => results[index]?.status === "rejected");
  for (const [index, name] of [...checks.keys()].entries()) {
    const result = results[index];
    if (result?.status === "rejected") log.warn({ check: name, err: result.reason }, "not ready");
  }
  return { ok: failed.length === 0, failed };
}
