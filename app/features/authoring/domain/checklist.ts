/** What has to be seen to before a text is published: some of it stands in the way, some is advice. */
export interface CheckItem {
  readonly level: "blocking" | "advice";
  /** Names the sentence that says it. */
  readonly code: CheckCode;
  /** What it is about: a link, a term, a heading's words. */
  readonly what?: string;
  readonly count?: number;
}

const BLOCKING = [
  "title-missing",
  "outcomes-missing",
  "text-missing",
  "heading-empty",
  "heading-skipped",
  "alt-is-file-name",
  "transcript-missing",
  "file-unknown",
  "link-unknown",
  "source-unknown",
  "work-unknown",
  "term-unknown",
  "quiz-unknown",
  "quiz-needed",
] as const;
const ADVICE = [
  "few-sources",
  "source-uncited",
  "link-unchecked",
  "captions-missing",
  "decorative",
  "unverified",
  "page-heavy",
  "pictures-heavy",
  "minutes-missing",
] as const;
export type CheckCode = (typeof BLOCKING)[number] | (typeof ADVICE)[number];

/** What a text holds, as far as it is looked at here. */
export interface TextFacts {
  readonly words: number;
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  readonly images: readonly { readonly fileId: string; readonly alt: string }[];
  readonly recordings: readonly {
    readonly title: string;
    readonly hasTranscript: boolean;
    readonly isFilm: boolean;
    /** Ids of files. */
    readonly captions: readonly string[];
  }[];
  readonly links: readonly string[];
  readonly citations: readonly string[];
  readonly terms: readonly string[];
  readonly quizzes: readonly string[];
  readonly unverified: number;
}

interface Front {
  readonly title: string;
  readonly minutes: number | null;
  readonly outcomes: readonly string[];
  readonly terms: readonly string[];
  readonly sources: readonly { readonly id: string; readonly source: string }[];
}

/** What is there in the course and on the site. */
export interface CourseFacts {
  readonly works: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  readonly quizzes: ReadonlySet<string>;
  readonly files: ReadonlySet<string>;
  /** Addresses of this site that lead somewhere. */
  readonly addresses: ReadonlySet<string>;
  /** Quizzes that readers have to take here to complete the module, and that the published text holds. */
  readonly neededQuizzes: readonly string[];
}

/** What a page weighs, in bytes. */
export interface PageWeight {
  readonly html: number;
  readonly pictures: number;
}

const LEAST_SOURCES = 3;
/** A lesson is read on a telephone, over a line that costs. */
const LIGHT = { html: 100_000, pictures: 500_000 } as const;
const FILE_NAME = /\.(?:jpe?g|png|gif|webp|avif|tiff?|heic)$|^(?:IMG|DSC)_?\d+$/i;
/** Addresses whose page is known by name and looked up; others are only advised about. */
const LOOKED_UP = /^\/(?:learn|courses)(?:\/|$)/;

const once = (list: readonly string[]): string[] => [...new Set(list)];
const lacking = (list: readonly string[], known: ReadonlySet<string>) =>
  once(list).filter((one) => !known.has(one));

/** Headings that begin lower than one step below the one before. The page's title is of the first level. */
function skippedHeadings(headings: TextFacts["headings"]): string[] {
  let before = 1;
  return headings.flatMap(({ level, text }) => {
    const isSkipped = level > before + 1;
    before = level;
    return isSkipped ? [text] : [];
  });
}

/** What is to be seen to, what stands in the way first. */
export function checkText(
  text: TextFacts,
  front: Front,
  course: CourseFacts,
  weight: PageWeight,
): CheckItem[] {
  const internal = once(
    text.links.filter((link) => link.startsWith("/")).map((link) => link.split(/[?#]/)[0]!),
  );
  const cited = new Set(text.citations);
  const each = (code: CheckCode, list: readonly string[]) => list.map((what) => ({ code, what }));
  const when = (code: CheckCode, holds: boolean, more: { what?: string; count?: number } = {}) =>
    holds ? [{ code, ...more }] : [];
  const found = [
    ...when("title-missing", front.title === ""),
    ...when("outcomes-missing", front.outcomes.length === 0),
    ...when("text-missing", text.words === 0),
    ...when(
      "heading-empty",
      text.headings.some((heading) => heading.text.trim() === ""),
    ),
    ...each("heading-skipped", skippedHeadings(text.headings)),
    ...each(
      "alt-is-file-name",
      text.images.flatMap(({ alt }) => (FILE_NAME.test(alt.trim()) ? [alt] : [])),
    ),
    ...each(
      "transcript-missing",
      text.recordings.flatMap((one) => (one.hasTranscript ? [] : [one.title])),
    ),
    ...when(
      "file-unknown",
      [
        ...text.images.map(({ fileId }) => fileId),
        ...text.recordings.flatMap(({ captions }) => captions),
      ].some((fileId) => !course.files.has(fileId)),
    ),
    ...each(
      "link-unknown",
      lacking(
        internal.filter((link) => LOOKED_UP.test(link)),
        course.addresses,
      ),
    ),
    ...each("source-unknown", lacking(text.citations, new Set(front.sources.map(({ id }) => id)))),
    ...each(
      "work-unknown",
      lacking(
        front.sources.map(({ source }) => source),
        course.works,
      ),
    ),
    ...each("term-unknown", lacking([...text.terms, ...front.terms], course.terms)),
    ...each("quiz-unknown", lacking(text.quizzes, course.quizzes)),
    ...each(
      "quiz-needed",
      course.neededQuizzes.filter((slug) => !text.quizzes.includes(slug)),
    ),
    ...when("minutes-missing", front.minutes === null),
    ...when("few-sources", front.sources.length < LEAST_SOURCES, { count: front.sources.length }),
    ...each(
      "source-uncited",
      front.sources.flatMap(({ id }) => (cited.has(id) ? [] : [id])),
    ),
    ...each(
      "link-unchecked",
      internal.filter((link) => !LOOKED_UP.test(link) && !course.addresses.has(link)),
    ),
    ...each(
      "captions-missing",
      text.recordings.flatMap((one) => (one.isFilm && one.captions.length === 0 ? [one.title] : [])),
    ),
    ...when(
      "decorative",
      text.images.some(({ alt }) => alt === ""),
    ),
    ...when("unverified", text.unverified > 0, { count: text.unverified }),
    ...when("page-heavy", weight.html > LIGHT.html),
    ...when("pictures-heavy", weight.pictures > LIGHT.pictures),
  ];
  const blocking: readonly CheckCode[] = BLOCKING;
  return found.map((item) => ({ ...item, level: blocking.includes(item.code) ? "blocking" : "advice" }));
}
