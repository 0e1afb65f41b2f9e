import { getCourseShelf, renderLesson } from "~/features/catalogue/index.server";
import type { Block, LessonDocument, PartNote } from "~/features/documents";
import type { Context } from "~/platform/context.server";
import { asTranslation } from "./as-translation.server";
import { isLocale, type Locale, readingsOf } from "./domain/locales";
import { countStates } from "./domain/match-parts";
import { blockInScript, lineInScript } from "./in-script";
import {
  frontState,
  matchBlocks,
  readSource,
  readTranslationsOf,
  type SourceLesson,
  type StoredTranslation,
} from "./stored-translation.server";

type Shelf = Awaited<ReturnType<typeof getCourseShelf>>;

/** A page in one language and script. */
interface Drawing {
  readonly source: SourceLesson;
  readonly translation: StoredTranslation;
  readonly tag: string;
  readonly shelf: Shelf;
}

/** The text as it is read: translated blocks in the script of the page, the others as in the original, and said so. */
function compose({ source, translation, tag, shelf }: Drawing) {
  const matched = matchBlocks(source, translation.blocks);
  const notes = new Map<Block, PartNote>();
  const content = source.document.content.map((original, index) => {
    const { state, translated } = matched[index]!;
    // A copy, since the same block may stand twice and what is told of it is told of one.
    const block = translated ? blockInScript(translated.block, tag) : { ...original };
    if (state === "stale") notes.set(block, { isStale: true });
    if (state === "missing") notes.set(block, { language: shelf.language });
    return block;
  });
  const document: LessonDocument = { type: "doc", content };
  return { document, notes, matched };
}

function draw(drawing: Drawing) {
  const { source, translation, tag, shelf } = drawing;
  const { document, notes, matched } = compose(drawing);
  const state = frontState(source, translation);
  const line = (text: string) => lineInScript(text, tag);
  const { title, outcomes, contentNote, locators } = translation.front ?? source.words;
  const isOriginal = !translation.front;
  const sources = source.front.sources.map(({ locator, ...cited }) => {
    const place = locators[cited.id] ?? locator;
    return { ...cited, ...(place ? { locator: isOriginal ? place : line(place) } : {}) };
  });
  const html = renderLesson(
    document,
    { sources },
    { ...shelf, language: tag },
    {
      shelfLanguage: shelf.language,
      partNotes: notes,
    },
  );
  const stale = [
    ...(state === "stale" ? [translation.frontAt] : []),
    ...matched.flatMap((part) => (part.state === "stale" ? [part.translated?.writtenAt] : [])),
  ].flatMap((at) => at?.getTime() ?? []);
  return {
    tag,
    html,
    revisionId: source.revisionId,
    title: isOriginal ? title : line(title),
    outcomes: isOriginal ? outcomes : outcomes.map(line),
    contentNote: contentNote ? (isOriginal ? contentNote : line(contentNote)) : null,
    ...countStates([state, ...matched.map((part) => part.state)]),
    staleSince: stale.length > 0 ? new Date(Math.min(...stale)) : null,
  };
}

/**
 * Draws a lesson's pages in the languages it is translated into, from its current text. Part of whatever changes either:
 * a translation with nothing of its own has no page.
 *
 * @param where `locale` for one language; every one unless said.
 */
export async function drawPages(tx: Context, where: { lessonId: string; locale?: Locale }): Promise<void> {
  const translations = await readTranslationsOf(tx, where);
  if (translations.length === 0) return;
  const lesson = await readSource(tx, where.lessonId);
  if (!lesson) return;
  const { source, course } = lesson;
  const shelf = await getCourseShelf(asTranslation(tx), { courseId: course.id, document: source.document });
  for (const translation of translations) {
    const { locale } = translation;
    const pages = isLocale(locale)
      ? readingsOf(locale).map(({ tag }) => draw({ source, translation, tag, shelf }))
      : [];
    const shown = pages.filter(({ parts, missing }) => missing < parts);
    await tx.db.translatedPage.deleteMany({
      where: { translationId: translation.id, tag: { notIn: shown.map(({ tag }) => tag) } },
    });
    for (const { tag, ...page } of shown)
      await tx.db.translatedPage.upsert({
        where: { translationId_tag: { translationId: translation.id, tag } },
        create: { translationId: translation.id, tag, ...page, drawnAt: tx.now },
        update: { ...page, drawnAt: tx.now },
        select: { id: true },
      });
  }
}
