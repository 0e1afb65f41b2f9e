/** Fewer counted reviews than this make no grade. */
export const QUORUM = 2;

/** One review as it bears on a grade. */
export interface GradedReview {
  readonly percent: number;
  readonly ratings: readonly { readonly criterionId: string; readonly points: number }[];
}

interface SuggestedGrade {
  /** From 0 to 100, not rounded. */
  readonly percent: number;
  /** Mean points by criterion, not rounded: zero only where all reviewers agree that a part is missing. */
  readonly ratings: readonly { readonly criterionId: string; readonly points: number }[];
  /** The distance from the lowest to the highest review. */
  readonly spread: number;
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

/**
 * The grade that counted reviews suggest: the mean of their totals. Null below the quorum.
 *
 * @example
 * suggestGrade([{ percent: 60, ratings: [] }, { percent: 80, ratings: [] }])?.percent; // 70
 */
export function suggestGrade(reviews: readonly GradedReview[]): SuggestedGrade | null {
  if (reviews.length < QUORUM) return null;
  const points = new Map<string, number[]>();
  for (const { criterionId, points: given } of reviews.flatMap(({ ratings }) => ratings))
    points.set(criterionId, [...(points.get(criterionId) ?? []), given]);
  const percents = reviews.map(({ percent }) => percent);
  return {
    percent: mean(percents),
    ratings: [...points].map(([criterionId, all]) => ({ criterionId, points: mean(all) })),
    spread: Math.max(...percents) - Math.min(...percents),
  };
}
