import pg from "pg";
import { vi } from "vitest";

/** Runs work and counts the statements that reach PostgreSQL meanwhile, transaction brackets included. */
export async function countQueries<T>(work: () => Promise<T>): Promise<{ result: T; statements: string[] }> {
  const statements: string[] = [];
  const original = pg.Client.prototype.query;
  // why spied: Prisma's own log would not see what goes around it.
  const spy = vi.spyOn(pg.Client.prototype, "query").mockImplementation(function (
    this: pg.Client,
    ...args: unknown[]
  ) {
    const [query] = args;
    statements.push(typeof query === "string" ? query : String((query as { text?: string }).text));
    return (original as (...values: unknown[]) => unknown).apply(this, args);
  } as never);
  try {
    return { result: await work(), statements };
  } finally {
    spy.mockRestore();
  }
}
