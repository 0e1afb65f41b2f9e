/** Somebody who may review. */
export interface Reviewer {
  readonly id: string;
  /** Compared without regard to case and outer blanks. Null: none told, so it bars nobody. */
  readonly organisation: string | null;
  readonly country?: string | null;
  /** Languages read, with a level from 0 (A1) to 5 (C2). Left out: reads whatever is written here. */
  readonly languages?: Readonly<Record<string, number>>;
  /** Gets nothing new; what they gave already counts. */
  readonly excused?: boolean;
  /** Expertise from 0 to 100 by topic number. Left out: not known, and no reason against anybody. */
  readonly expertise?: readonly number[];
}

/** A work that waits for reviews. */
export interface Work {
  readonly id: string;
  readonly authorIds: readonly string[];
  readonly language?: string | null;
  readonly topics?: readonly number[];
}

/** A reviewer's id, then a work's id. */
export type Edge = readonly [reviewerId: string, workId: string];

/** Everything the engine knows. The order of its lists has no effect on the answer. */
export interface AllocationInput {
  /** Names the problem, so that two assignments with one seed shuffle differently. */
  readonly id: string;
  /** Reviews wanted per work. */
  readonly reviewsPerWork: number;
  readonly reviewers: readonly Reviewer[];
  readonly works: readonly Work[];
  /** Pairs that must never be: declared conflicts, declined and released reviews. */
  readonly barred: readonly Edge[];
  /** Pairs that stand and are never touched; they count for the work and for the reviewer. */
  readonly locked: readonly Edge[];
  /** Pairs (reviewer, author) that met before; avoided, not forbidden. */
  readonly metBefore?: readonly (readonly [reviewerId: string, authorId: string])[];
  /** Fewest and most reviews per reviewer. Left out: an equal share, rounded down and up. */
  readonly load?: { readonly lowest: number; readonly highest: number };
  /** Reviews each reviewer has to be offered, on works that have enough already if need be. */
  readonly owed?: number;
}

/** Levels below B1 do not carry a review. */
export const LOWEST_READING_LEVEL = 2;

/** The input with numbers for names: reviewers and works in the order of their ids. */
export interface Problem {
  readonly reviewers: readonly Reviewer[];
  readonly works: readonly Work[];
  /** Index into `reviewers` of each author of each work; authors who do not review are left out. */
  readonly authors: readonly (readonly number[])[];
  readonly lowest: number;
  readonly highest: number;
  readonly wanted: number;
  readonly locked: readonly (readonly [reviewer: number, work: number])[];
  readonly metBefore: ReadonlySet<number>;
  eligible(reviewer: number, work: number): boolean;
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const sameHouse = (organisation: string | null) => organisation?.trim().toLocaleLowerCase("en") || null;

function indexed(list: readonly { id: string }[]): Map<string, number> {
  return new Map(list.map(({ id }, index) => [id, index]));
}

function pairs(edges: readonly Edge[], reviewers: Map<string, number>, works: Map<string, number>) {
  return edges.flatMap(([reviewerId, workId]) => {
    const reviewer = reviewers.get(reviewerId);
    const work = works.get(workId);
    return reviewer === undefined || work === undefined ? [] : [[reviewer, work] as const];
  });
}

/** An equal share of all wanted reviews for each reviewer. */
function equalShare(input: AllocationInput): { lowest: number; highest: number } {
  const active = input.reviewers.filter(({ excused }) => !excused).length;
  const share = (input.works.length * input.reviewsPerWork) / Math.max(1, active);
  return { lowest: Math.floor(share), highest: Math.ceil(share) };
}

/** Numbers the input and settles once who may review what: never the own work, never within one organisation. */
export function toProblem(input: AllocationInput): Problem {
  const reviewers = [...input.reviewers].sort(byId);
  const works = [...input.works].sort(byId);
  const reviewerIndex = indexed(reviewers);
  const workIndex = indexed(works);
  const houses = reviewers.map(({ organisation }) => sameHouse(organisation));
  const authors = works.map(({ authorIds }) =>
    authorIds.flatMap((id) => reviewerIndex.get(id) ?? []).sort((a, b) => a - b),
  );
  const allowed = new Uint8Array(reviewers.length * works.length);
  works.forEach(({ language }, work) => {
    const authorHouses = new Set(authors[work]!.map((author) => houses[author]).filter(Boolean));
    reviewers.forEach(({ languages, excused }, reviewer) => {
      if (excused) return;
      const reads = !language || !languages || (languages[language] ?? -1) >= LOWEST_READING_LEVEL;
      const house = houses[reviewer];
      const fair = !authors[work]!.includes(reviewer) && !(house && authorHouses.has(house));
      if (reads && fair) allowed[reviewer * works.length + work] = 1;
    });
  });
  for (const [reviewer, work] of pairs(input.barred, reviewerIndex, workIndex))
    allowed[reviewer * works.length + work] = 0;
  const metBefore = new Set(
    (input.metBefore ?? []).flatMap(([a, b]) => {
      const [first, second] = [reviewerIndex.get(a), reviewerIndex.get(b)];
      return first === undefined || second === undefined ? [] : [first * reviewers.length + second];
    }),
  );
  return {
    reviewers,
    works,
    authors,
    ...(input.load ?? equalShare(input)),
    wanted: input.reviewsPerWork,
    locked: pairs(input.locked, reviewerIndex, workIndex),
    metBefore,
    eligible: (reviewer, work) => allowed[reviewer * works.length + work] === 1,
  };
}
