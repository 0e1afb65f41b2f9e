/** A module with all its published texts, as it is taken away. */
export interface ModuleText {
  readonly courseId: string;
  readonly moduleId: string;
  readonly courseSlug: string;
  readonly courseTitle: string;
  /** Of the course: title, summary and questions of the module, its terms, and lessons that are not translated. */
  readonly language: string;
  readonly licence: string;
  readonly slug: string;
  readonly number: number;
  readonly title: string;
  readonly summary: string;
  readonly outcomes: readonly string[];
  readonly prompts: readonly string[];
  readonly termIds: readonly string[];
  readonly lessons: readonly {
    readonly slug: string;
    readonly number: string;
    readonly title: string;
    readonly minutes: number;
    readonly html: string;
    readonly outcomes: readonly string[];
    readonly contentNote: string | null;
    /** ISO 8601. Of a translation: when it was drawn. */
    readonly publishedAt: string;
    /** What there is to be told of it where it stands in the language that was wanted; null for the original. */
    readonly translation: TakenTranslation | null;
  }[];
  /** Of the whole course. */
  readonly glossary: readonly { readonly key: string; readonly term: string; readonly definition: string }[];
}

/** How a translation stands to the text of the lesson that its reader has. */
export interface TakenTranslation {
  readonly stale: number;
  readonly missing: number;
  /** ISO 8601; null where nothing is out of date. */
  readonly staleSince: string | null;
  /** It belongs to another text of the lesson than the reader's. */
  readonly isOther: boolean;
}

/** The form of a file and how it is served. */
export const FORMATS = {
  html: { mediaType: "text/html; charset=utf-8", ending: "html" },
  epub: { mediaType: "application/epub+zip", ending: "epub" },
} as const;
export type Format = keyof typeof FORMATS;

/** The language of a file: the one that was wanted where any lesson stands in it, else the course's. */
export const languageOf = ({ lessons, language }: ModuleText, wanted: string | null): string =>
  wanted && lessons.some(({ translation }) => translation) ? wanted : language;

/** "human-security-module-02-seven-dimensions-sq.epub": tells what it is wherever it lies. The original names no language. */
export function fileNameOf(module: ModuleText, format: Format, language: string): string {
  const { courseSlug, number, slug } = module;
  const translated = language === module.language ? "" : `-${language}`;
  const name = `${courseSlug}-module-${String(number).padStart(2, "0")}-${slug}${translated}`;
  return `${name}.${FORMATS[format].ending}`;
}

/** When the newest of its texts was published; null for a module without texts. */
export const publishedAt = ({ lessons }: ModuleText): string | null =>
  lessons
    .map((lesson) => lesson.publishedAt)
    .sort()
    .at(-1) ?? null;
