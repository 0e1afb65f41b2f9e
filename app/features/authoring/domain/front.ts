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
    ...{ title, outcomes, terms },
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
