/** How PostgreSQL, its driver and Prisma say that the database is away, or that nobody gets a turn at it. */
const BUSY =
  /ECONNREFUSED|Can't reach database|(?:connection terminated|terminating connection)|not currently accepting|timeout exceeded|due to (?:statement|lock) timeout|the database system is|P1001|P2024|P2028/i;

/** Whether something failed only for now: the same request may well go through in a minute. */
export const isDatabaseBusy = (error: unknown): boolean =>
  error instanceof Error && BUSY.test(`${error.name} ${error.message}`);
