/** How a language is written for readers, by the name it gives itself. */
interface Reading {
  /** As pages name it: sq, sr-Latn. */
  readonly tag: string;
  readonly name: string;
}

/** Languages that lessons are translated into. Those with two scripts are kept in Latin letters; Cyrillic is made of them. */
export const LOCALES = {
  sq: [{ tag: "sq", name: "Shqip" }],
  sr: [
    { tag: "sr-Latn", name: "Srpski" },
    { tag: "sr-Cyrl", name: "Српски" },
  ],
  cnr: [
    { tag: "cnr-Latn", name: "Crnogorski" },
    { tag: "cnr-Cyrl", name: "Црногорски" },
  ],
  bs: [{ tag: "bs", name: "Bosanski" }],
  mk: [{ tag: "mk", name: "Македонски" }],
  tr: [{ tag: "tr", name: "Türkçe" }],
  ro: [{ tag: "ro", name: "Română" }],
  bg: [{ tag: "bg", name: "Български" }],
} as const satisfies Readonly<Record<string, readonly Reading[]>>;

export type Locale = keyof typeof LOCALES;
export const LOCALE_CODES = Object.keys(LOCALES) as [Locale, ...Locale[]];

/** The ways in which a translation is read. */
export const readingsOf = (locale: Locale): readonly Reading[] => LOCALES[locale];

const READINGS = LOCALE_CODES.flatMap((locale) => readingsOf(locale));

/** What a language calls itself, by its tag; the tag itself where it is not one of these. */
export const nameOfTag = (tag: string): string =>
  READINGS.find((reading) => reading.tag === tag)?.name ??
  new Intl.DisplayNames([tag], { type: "language" }).of(tag) ??
  tag;

/** The tag in which somebody reads who asks for a language; "sr" is read in Latin letters. Null for any other. */
export const readingFor = (asked: string): string | null =>
  READINGS.find(({ tag }) => tag === asked || tag === `${asked}-Latn`)?.tag ?? null;

/** Whether a reading is in Cyrillic letters made from a text in Latin ones. */
export const isMadeCyrillic = (tag: string): boolean => tag.endsWith("-Cyrl");

/** What a language calls itself, in the letters in which translations into it are kept. */
export const nameOfLocale = (locale: Locale): string => LOCALES[locale][0].name;

export const isLocale = (code: string): code is Locale => Object.hasOwn(LOCALES, code);

/** Tags in the order of the list of languages. */
export const inOrder = (tags: readonly string[]): string[] =>
  READINGS.flatMap(({ tag }) => (tags.includes(tag) ? [tag] : []));
