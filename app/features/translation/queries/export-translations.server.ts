import {
  lessonFileName,
  markdownText,
  moduleFolder,
  type WrittenFiles,
} from "~/features/catalogue/index.server";
import { markdownFromDocument } from "~/features/documents/index.server";
import { authorise, type Context } from "~/platform/context.server";
import type { PartState } from "../domain/match-parts";
import { canImportTranslations } from "../policy";
import {
  frontState,
  matchBlocks,
  readSource,
  readTranslationsOf,
  type SourceLesson,
  type StoredTranslation,
} from "../stored-translation.server";

interface Written {
  readonly slug: string;
  readonly source: SourceLesson;
  readonly translation: StoredTranslation;
}

/** The file of one translation; null where nothing of it belongs to the lesson as it is now. */
function write({ slug, source, translation }: Written): string | null {
  const matched = matchBlocks(source, translation.blocks);
  const front = frontState(source, translation);
  const parts: readonly (readonly [number | "front", PartState])[] = [
    ["front", front],
    ...matched.map(({ state }, index) => [index + 1, state] as const),
  ];
  const those = (wanted: PartState) => parts.filter(([, state]) => state === wanted).map(([part]) => part);
  if (those("current").length + those("stale").length === 0) return null;
  const { title, outcomes, contentNote, locators } = translation.front ?? source.words;
  const [untranslated, outdated] = [those("missing"), those("stale")];
  const head = {
    slug,
    title,
    outcomes,
    terms: source.front.terms,
    sources: source.front.sources.map(({ id, source: work }) => {
      const locator = Object.hasOwn(locators, id) ? locators[id] : undefined;
      return { id, source: work, ...(locator ? { locator } : {}) };
    }),
    ...(contentNote ? { contentNote } : {}),
    ...(untranslated.length > 0 ? { untranslated } : {}),
    ...(outdated.length > 0 ? { outdated } : {}),
  };
  const content = source.document.content.map((block, index) => matched[index]!.translated?.block ?? block);
  return markdownText(head, markdownFromDocument({ type: "doc", content }));
}

/**
 * A course's lessons in other languages as files that an import reads back. What belongs to no block of a lesson any more
 * is not written, and stays on the site.
 *
 * @throws {Forbidden} unless the actor is an administrator or the product itself.
 */
export async function exportTranslations(
  ctx: Context,
  { courseSlug }: { readonly courseSlug: string },
): Promise<WrittenFiles> {
  authorise(canImportTranslations(ctx.actor));
  const lessons = await ctx.db.lesson.findMany({
    where: {
      retiredAt: null,
      translations: { some: {} },
      module: { retiredAt: null, course: { slug: courseSlug } },
    },
    orderBy: [{ module: { number: "asc" } }, { position: "asc" }],
    select: { id: true, number: true, slug: true, module: { select: { number: true, slug: true } } },
  });
  const files = [];
  const left = [];
  for (const { id: lessonId, number, slug, module } of lessons) {
    const lesson = await readSource(ctx, lessonId);
    if (!lesson) left.push(`translations of lesson ${number}`);
    if (!lesson) continue;
    const folder = `translations/${moduleFolder(module.number, module.slug)}`;
    for (const translation of await readTranslationsOf(ctx, { lessonId })) {
      const text = write({ slug, source: lesson.source, translation });
      const name = lessonFileName(number, slug).replace(/\.md$/, `.${translation.locale}.md`);
      if (text !== null) files.push({ path: `${folder}/${name}`, text });
    }
  }
  return { files, left };
}
