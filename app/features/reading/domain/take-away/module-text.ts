/** A module with all its published texts, as it is taken away. */
export interface ModuleText {
  readonly courseId: string;
  readonly moduleId: string;
  readonly courseSlug: string;
  readonly courseTitle: string;
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
    /** ISO 8601. */
    readonly publishedAt: string;
  }[];
  /** Of the whole course. */
  readonly glossary: readonly { readonly key: string; readonly term: string; readonly definition: string }[];
}

/** The form of a file and how it is served. */
export const FORMATS = {
  html: { mediaType: "text/html; charset=utf-8", ending: "html" },
  epub: { mediaType: "application/epub+zip", ending: "epub" },
} as const;
export type Format = keyof typeof FORMATS;

/** "human-security-module-02-seven-dimensions.epub": tells what it is wherever it lies. */
export const fileNameOf = ({ courseSlug, number, slug }: ModuleText, format: Format): string =>
  `${courseSlug}-module-${String(number).padStart(2, "0")}-${slug}.${FORMATS[format].ending}`;

/** When the newest of its texts was published; null for a module without texts. */
export const publishedAt = ({ lessons }: ModuleText): string | null =>
  lessons
    .map((lesson) => lesson.publishedAt)
    .sort()
    .at(-1) ?? null;
