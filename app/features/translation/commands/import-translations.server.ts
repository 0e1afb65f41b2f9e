import type { ContentProblem } from "~/features/catalogue/index.server";
import { hashOfBlock, hashOfJson } from "~/features/documents/index.server";
import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { drawPages } from "../draw-pages.server";
import { canImportTranslations } from "../policy";
import { type ReadTranslation, readTranslations } from "../queries/read-translations.server";
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
  for (const read of translations) {
    const lesson = await ctx.db.lesson.findFirst({
      where: { slug: read.slug, retiredAt: null, module: { retiredAt: null, course: { slug: courseSlug } } },
      select: { id: true, number: true, currentRevision: { select: { id: true, document: true } } },
    });
    if (!lesson?.currentRevision) {
      const message = "the lesson that it translates is not published";
      report.problems.push({ file: read.file, line: 1, message });
      continue;
    }
    const taken = await transact(ctx, (tx) => takeOne(tx, lesson.id, read));
    report.translations += 1;
    report.added += taken.added;
    report.revised += taken.revised;
    report.kept.push(...taken.kept.map((part) => `${lesson.number} ${read.locale} ${part}`));
  }
  await redrawOthers(ctx, courseSlug, translations);
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

/** Lessons that are translated in the browser alone: works and terms around them may have changed. */
async function redrawOthers(
  ctx: Context,
  courseSlug: string,
  done: readonly ReadTranslation[],
): Promise<void> {
  const others = await ctx.db.lesson.findMany({
    where: {
      ...{ retiredAt: null, module: { course: { slug: courseSlug } }, translations: { some: {} } },
      slug: { notIn: done.map(({ slug }) => slug) },
    },
    select: { id: true },
  });
  for (const { id: lessonId } of others) await transact(ctx, (tx) => drawPages(tx, { lessonId }));
}
