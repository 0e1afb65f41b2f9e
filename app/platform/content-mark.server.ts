import type { Db } from "./db.server";

const KEY = "content-files";

/** The files of the last import that found nothing wrong, and the release that read them; null before the first. */
export async function importedFiles(db: Db): Promise<string | null> {
  const fact = await db.siteFact.findUnique({ where: { key: KEY }, select: { value: true } });
  return fact?.value ?? null;
}

/** Remembers what was imported. */
export async function markAsImported(db: Db, value: string): Promise<void> {
  await db.siteFact.upsert({
    where: { key: KEY },
    create: { key: KEY, value },
    update: { value },
    select: { key: true },
  });
}
