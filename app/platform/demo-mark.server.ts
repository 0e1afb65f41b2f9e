import type { Db } from "./db.server";

const KEY = "demo";

/** This database holds accounts with known passwords and must never serve a real site. */
export class DemoDatabase extends Error {
  constructor() {
    super("This database was made by `npm run demo`: its passwords are known to everyone. Use a new one (DATABASE_URL or DATA_DIR).");
    this.name = "DemoDatabase";
  }
}

/** Whether the demo made this database. */
export async function isDemoDatabase(db: Db): Promise<boolean> {
  return (await db.siteFact.count({ where: { key: KEY } })) > 0;
}

/** Marks the database for good. */
export async function markAsDemo(db: Db): Promise<void> {
  await db.siteFact.createMany({ data: [{ key: KEY, value: "yes" }], skipDuplicates: true });
}
