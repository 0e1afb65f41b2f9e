import type { ContentProblem } from "~/features/catalogue/index.server";
import { hashOfBlock, hashOfJson } from "~/features/documents/index.server";
import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { isLocale } from "../domain/locales";
import { drawPages } from "../draw-pages.server";
import { canImportTranslations } from "../policy";
import { type ReadTranslation, readTranslations } from "../queries/read-translations.server";
import { readSource } from "../stored-translation.server";
import { lockTranslation } from "./lock-translation.server";
import { takeBlocks, takeFront } from "./take-parts.server";

interface ImportInput {
  readonly courseSlug: string;
  /** The course's folder. */
  readonly dir: string;
}

/** What an import of translations did. */
interface TranslationsReport {
  readonly translations: number;
  /** Parts: blocks, and what stands around a text. */
  readonly added: number;
  readonly revised: number;
  /** Parts that a translator changed in the browser, and that differ from the file: they were left as they are. */
  readonly kept: readonly string[];
  readonly problems: readonly ContentProblem[];
}

/**
 * Brings in the translated lessons of a course's folder. A part counts as made for the text beside it when it is new or
 * differs from what is kept; one that is as it was keeps the original it was made from, so that it shows as out of date
 * once that has changed. The same files change nothing. Pages are drawn anew in any case.
 *
 * @throws {Forbidden} unless the actor is an administrator or the product itself.
 */
export async function importTranslations(
  ctx: Context,
  { courseSlug, dir }: ImportInput,
): Promise<TranslationsReport> {
  authorise(canImportTranslations(ctx.actor));
  const { translations, problems } = await readTranslations(dir);
  const report = { translations: 0, added: 0, revised: 0, kept: [] as string[], problems: [...problems] };
  const drawn = new Set<string>();
  for (const read of translations) {
    const { slug, number, locale, file } = read;
    const lesson = await ctx.db.lesson.findFirst({
      where: { slug, number, retiredAt: null, module: { retiredAt: null, course: { slug: courseSlug } } },
      select: { id: true },
    });
    if (!lesson || !(await readSource(ctx, lesson.id))) {
      const message = "the lesson that it translates is not published";
      report.problems.push({ file, line: 1, message });
      continue;
    }
    const taken = await transact(ctx, (tx) => takeOne(tx, lesson.id, read));
    drawn.add(`${lesson.id} ${locale}`);
    report.translations += 1;
    report.added += taken.added;
    report.revised += taken.revised;
    report.kept.push(...taken.kept.map((part) => `${number} ${locale} ${part}`));
  }
  await redrawOthers(ctx, courseSlug, drawn);
  return report;
}

async function takeOne(tx: Context, lessonId: string, read: ReadTranslation) {
  const { translation, source } = await lockTranslation(tx, { lessonId, locale: read.locale });
  const front = await takeFront(tx, translation, { ...read.front, hash: hashOfJson(read.front.source) });
  const known = new Set(source.document.content.map(hashOfBlock));
  const blocks = await takeBlocks(tx, translation, read.blocks, (hash) =>
    known.has(hash) ? source.revisionId : null,
  );
  const sum = (key: "added" | "revised") => front[key] + blocks[key];
  const taken = { added: sum("added"), revised: sum("revised"), kept: [...front.kept, ...blocks.kept] };
  await drawPages(tx, { lessonId, locale: read.locale });
  if (taken.added + taken.revised > 0)
    await audit(tx, {
      action: "translation.imported",
      objectType: "lesson",
      objectId: lessonId,
      details: { locale: read.locale, added: taken.added, revised: taken.revised, kept: taken.kept.length },
    });
  return taken;
}

/** What no file says anything of: works and terms around it may have changed. */
async function redrawOthers(ctx: Context, courseSlug: string, drawn: ReadonlySet<string>): Promise<void> {
  const all = await ctx.db.lessonTranslation.findMany({
    where: { lesson: { retiredAt: null, module: { course: { slug: courseSlug } } } },
    select: { lessonId: true, locale: true },
  });
  for (const { lessonId, locale } of all)
    if (isLocale(locale) && !drawn.has(`${lessonId} ${locale}`))
      await transact(ctx, (tx) => drawPages(tx, { lessonId, locale }));
}
