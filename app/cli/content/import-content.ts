import type { Context } from "~/platform/context.server";
import { hashOfFiles } from "~/platform/files-hash.server";
import { type ImportStep, importFiles } from "./import-files";

const READING = { read: ["."], code: ["app/cli/content", "app/features", "app/shared"] };
/** The files of the last import that found nothing wrong, and the release that read them. */
const LAST = "content-files";

/**
 * Publishes a content folder, unless its files and this release are those of the last import: then there is nothing
 * that reading them could change. Files with a problem are read every time, so that it is told every time.
 *
 * @param options `anew` reads them in any case.
 * @returns what was done; null where nothing had to be.
 */
export async function importContent(
  ctx: Context,
  contentDir: string,
  { anew = false } = {},
): Promise<ImportStep[] | null> {
  const value = await hashOfFiles(contentDir, READING);
  const last = await ctx.db.siteFact.findUnique({ where: { key: LAST }, select: { value: true } });
  if (!anew && last?.value === value) return null;
  const steps = await importFiles(ctx, contentDir);
  if (steps.every(({ problems }) => problems.length === 0))
    await ctx.db.siteFact.upsert({
      where: { key: LAST },
      create: { key: LAST, value },
      update: { value },
      select: { key: true },
    });
  return steps;
}
