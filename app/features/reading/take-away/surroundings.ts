import type { ModuleText } from "../domain/take-away/module-text";
import type { PortableText } from "../domain/take-away/portable-text";
import type { Words } from "./words";

/** A picture that goes into the file. */
export interface TakenPicture {
  readonly fileId: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Everything a file is made from. */
export interface Taken {
  readonly module: ModuleText;
  readonly origin: string;
  readonly siteName: string;
  /** Of the file: the one its reader wanted, or the course's. */
  readonly language: string;
  /** The file's own words: texts of `reading:takeAway`. */
  readonly words: Words;
  /** What is told of a translation: texts of `translation:lesson`. */
  readonly lessonWords: Words;
  /** Of both: the language of the file where the interface has it. */
  readonly wordsLanguage: string;
  /** When its newest text was published: written out, and for machines. */
  readonly day: string | null;
  readonly changedAt: Date;
  readonly pictures: ReadonlyMap<string, TakenPicture>;
}

/** The language in which a lesson stands in the file. */
export const languageIn = (
  { language, module }: Pick<Taken, "language" | "module">,
  { translation }: ModuleText["lessons"][number],
): string => (translation ? language : module.language);

/** Names the language of a part where it is another than that of what is around it. */
export const inLanguage = (language: string, around: string) =>
  language === around ? {} : { lang: language, xmlLang: language };

/** The terms that the lessons explain or the module names, as the glossary defines them. */
export function termsOf({ glossary, termIds }: ModuleText, texts: readonly PortableText[]) {
  const used = new Set([...termIds, ...texts.flatMap(({ terms }) => terms)]);
  return glossary.filter(({ key }) => used.has(key));
}
