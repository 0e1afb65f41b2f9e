import { formatDate } from "~/shared/dates";
import type { ModuleText } from "../domain/take-away/module-text";
import type { Words } from "./words";

/** What a reader of a lesson in a translated file has to know, sentence by sentence. */
interface TranslationNote {
  /** Null where there is no translation to be about. */
  readonly title: string | null;
  readonly sentences: readonly string[];
  /** Words of a link to the original; null where that is what stands here. */
  readonly toOriginal: string | null;
}

interface Told {
  /** Texts of `reading:takeAway`. */
  readonly words: Words;
  /** Texts of `translation:lesson`: what readers of the lesson's page are told. */
  readonly lessonWords: Words;
  /** The language of both. */
  readonly wordsLanguage: string;
  /** Whether the file is in another language than the course. */
  readonly isTranslated: boolean;
}

/**
 * That a lesson is not translated, that parts of its translation are out of date or not there, that it belongs to another
 * text: the same as on the lesson's page. Null where all is well.
 */
export function noteOn(
  { translation }: ModuleText["lessons"][number],
  { words, lessonWords, wordsLanguage, isTranslated }: Told,
): TranslationNote | null {
  if (!isTranslated) return null;
  if (!translation) return { title: null, sentences: [words("notTranslated")], toOriginal: null };
  const { stale, missing, staleSince, isOther } = translation;
  const sentences = [
    ...(isOther ? [lessonWords("otherVersion")] : []),
    ...(stale > 0 ? [lessonWords("stale", { count: stale })] : []),
    ...(stale > 0 && staleSince
      ? [lessonWords("staleSince", { date: formatDate(new Date(staleSince), wordsLanguage) })]
      : []),
    ...(missing > 0 ? [lessonWords("missing", { count: missing })] : []),
  ];
  if (sentences.length === 0) return null;
  return { title: lessonWords("noteTitle"), sentences, toOriginal: lessonWords("original") };
}
