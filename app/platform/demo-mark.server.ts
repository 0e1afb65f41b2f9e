import type { Db } from "./db.server";

const KEY = "demo";

/** This database holds accounts with known passwords and must never serve a real site. */
export class DemoDatabase extends Error {
  constructor() {
    super(
      "This database was made by `npm run demo`: its passwords are known to everyone. Use a new one (DATABASE_URL or DATA_DIR).",
    );
    this.name = "DemoDatabase";
  }
}

/** How far the demo has come with a database; "none" where it never touched it. */
export type DemoState = "none" | "loading" | "loaded";

/** What the demo has made of this database. */
export async function demoStateOf(db: Db): Promise<DemoState> {
  const fact = await db.siteFact.findUnique({ where: { key: KEY }, select: { value: true } });
  if (!fact) return "none";
  return fact.value === "loading" ? "loading" : "loaded";
}

/** Marks the database, for good: from "loading" on, no real site will use it. */
export async function markAsDemo(db: Db, value: "loading" | "loaded"): Promise<void> {
  await db.siteFact.upsert({
    where: { key: KEY },
    create: { key: KEY, value },
    update: { value },
    select: { key: true },
  });
}
