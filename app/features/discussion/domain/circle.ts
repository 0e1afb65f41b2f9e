/** Who talks with whom: the people of a cohort, or those who take the open course alone. */
export interface Circle {
  readonly courseId: string;
  /** Null: those who take the open course alone. */
  readonly cohortId: string | null;
}

/** A circle as pages name it. */
export interface NamedCircle extends Circle {
  /** In the address: the cohort's slug, or `open-course`. */
  readonly key: string;
  /** The cohort's title; null for the open course. */
  readonly title: string | null;
  /** The reader is one of them, rather than looking after them. */
  readonly isMember: boolean;
}

/** In addresses, for the circle without a cohort. No cohort is called so by habit: their slugs carry a year. */
export const OPEN_CIRCLE = "open-course";

/**
 * The circle a page shows: the one asked for, else the reader's own, a cohort before the open course. Undefined where
 * what was asked for is not theirs. The circles come latest membership first.
 */
export function circleToShow(circles: readonly NamedCircle[], asked?: string): NamedCircle | undefined {
  if (asked !== undefined) return circles.find(({ key }) => key === asked);
  const own = circles.filter(({ isMember }) => isMember);
  return own.find(({ cohortId }) => cohortId !== null) ?? own[0] ?? circles[0];
}
