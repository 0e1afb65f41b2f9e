import { importedFiles, markAsImported } from "~/platform/content-mark.server";
import type { Context } from "~/platform/context.server";
import { hashOfFiles } from "~/platform/files-hash.server";
import { type ImportStep, importFiles } from "./import-files";

const READING = { read: ["."], code: ["app/cli/content", "app/features", "app/shared"] };

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
  const files = await hashOfFiles(contentDir, READING);
  if (!anew && (await importedFiles(ctx.db)) === files) return null;
  const steps = await importFiles(ctx, contentDir);
  if (steps.every(({ problems }) => problems.length === 0)) await markAsImported(ctx.db, files);
  return steps;
}
