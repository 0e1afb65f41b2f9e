/** A lesson's front matter as the catalogue keeps it: what is not said is absent. */
export interface PublishedFront {
  readonly title: string;
  readonly minutes: number;
  readonly outcomes: readonly string[];
  readonly terms: readonly string[];
  readonly sources: readonly { readonly id: string; readonly source: string; readonly locator?: string }[];
  readonly contentNote?: string;
  readonly reviewBy?: string;
  readonly checkedOn?: string;
}

/** The same while it is written: empty where nothing is said yet. */
export interface WrittenFront {
  readonly title: string;
  readonly minutes: number | null;
  readonly outcomes: readonly string[];
  readonly terms: readonly string[];
  readonly sources: readonly {
    readonly id: string;
    readonly source: string;
    readonly locator: string | null;
  }[];
  readonly contentNote: string;
  readonly reviewBy: string;
  readonly checkedOn: string;
}

/** What can be written on in what was published; whatever is missing is empty. */
export function toWritten(front: Partial<PublishedFront>): WrittenFront {
  return {
    title: front.title ?? "",
    minutes: front.minutes ?? null,
    outcomes: front.outcomes ?? [],
    terms: front.terms ?? [],
    sources: (front.sources ?? []).map(({ id, source, locator }) => ({
      id,
      source,
      locator: locator ?? null,
    })),
    contentNote: front.contentNote ?? "",
    reviewBy: front.reviewBy ?? "",
    checkedOn: front.checkedOn ?? "",
  };
}

/** What can be published of what was written. Minutes that nobody gave are counted from the words, 200 a minute. */
export function toPublished(front: WrittenFront, words: number): PublishedFront {
  const { title, outcomes, terms, sources, contentNote, reviewBy, checkedOn } = front;
  return {
    title,
    outcomes,
    terms,
    minutes: front.minutes ?? Math.max(1, Math.round(words / 200)),
    sources: sources.map(({ id, source, locator }) => ({ id, source, ...(locator ? { locator } : {}) })),
    ...(contentNote ? { contentNote } : {}),
    ...(reviewBy ? { reviewBy } : {}),
    ...(checkedOn ? { checkedOn } : {}),
  };
}

/** One fact around the text, as a line of its own: so that a change of it shows beside a change of the text. */
export function linesOfFront(front: WrittenFront): string[] {
  return [
    front.title,
    ...(front.minutes === null ? [] : [`${front.minutes} min`]),
    ...front.outcomes.map((outcome) => `• ${outcome}`),
    ...(front.terms.length > 0 ? [front.terms.join(", ")] : []),
    ...front.sources.map(({ id, source, locator }) =>
      [`[${id}]`, source, locator].filter(Boolean).join(" · "),
    ),
    ...[front.contentNote, front.reviewBy, front.checkedOn].filter(Boolean),
  ];
}

/** The lines of a field, as `id | source | where`. */
export const linesOfSources = (sources: WrittenFront["sources"]): string =>
  sources.map(({ id, source, locator }) => [id, source, locator].filter(Boolean).join(" | ")).join("\n");

/** As many sources as one lesson lists. */
export const MOST_SOURCES = 60;

/**
 * What stands around a text, with a work of the course among its sources, at their end. The same where it stands there
 * already, and where no more fit in.
 *
 * @param work its key in the course; the lesson calls it so in small letters, or with a number where that is taken.
 */
export function citeWork<F extends WrittenFront>(front: F, work: string): F {
  const { sources } = front;
  if (sources.some(({ source }) => source === work) || sources.length >= MOST_SOURCES) return front;
  const taken = new Set(sources.map(({ id }) => id));
  const name = work.toLowerCase();
  let id = name;
  for (let number = 2; taken.has(id); number += 1) id = `${name}-${number}`;
  return { ...front, sources: [...sources, { id, source: work, locator: null }] };
}
