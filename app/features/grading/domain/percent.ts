/** How one criterion of a rubric was judged. */
export interface Rating {
  readonly criterionId: string;
  /** From 0 (missing) to the rubric's best level. */
  readonly points: number;
}

/** How much one criterion counts; the weights of a rubric add up to 100. */
export interface Weight {
  readonly criterionId: string;
  readonly weightPercent: number;
}

/**
 * Rounds a percentage to two decimals, half up: 59.995 becomes 60.
 *
 * Done once, when a grade is recorded; nothing is rounded on the way there. The ninth decimal absorbs what binary
 * fractions add to sums of decimals.
 *
 * @throws {RangeError} where it is no percentage from 0 to 100: a bug of the caller, never a grade.
 */
export function roundPercent(percent: number): number {
  if (!(percent >= 0 && percent <= 100)) throw new RangeError(`${percent} is no percentage`);
  return Math.round(Number(`${percent.toFixed(9)}e2`)) / 100;
}

/**
 * What a work reached by a rubric, in percent, not rounded: the sum of weight × points ÷ best points.
 *
 * @param ratings - One per criterion, in any order.
 * @param maxPoints - Points of the best level, the same for every criterion.
 * @throws {RangeError} where a criterion has no rating or one outside the levels.
 *
 * @see curriculum, section 3: "scores 0–4 per criterion; weighted result in %".
 * @example
 * weightedPercent([{ criterionId: "a", points: 3 }, { criterionId: "b", points: 4 }],
 *   [{ criterionId: "a", weightPercent: 60 }, { criterionId: "b", weightPercent: 40 }], 4); // 85
 */
export function weightedPercent(
  ratings: readonly Rating[],
  weights: readonly Weight[],
  maxPoints: number,
): number {
  const pointsOf = new Map(ratings.map(({ criterionId, points }) => [criterionId, points]));
  // Whole hundredths, so that a sum of weights such as 33.33 is exact.
  let hundredths = 0;
  for (const { criterionId, weightPercent } of weights) {
    const points = pointsOf.get(criterionId);
    if (points === undefined || !Number.isInteger(points) || points < 0 || points > maxPoints) {
      throw new RangeError(`Criterion ${criterionId} has no rating from 0 to ${maxPoints}`);
    }
    hundredths += Math.round(weightPercent * 100) * points;
  }
  return hundredths / (100 * maxPoints);
}

/**
 * Whether a result passes: it reaches the pass mark, as shown (rounded), and no criterion is missing altogether.
 *
 * @param ratings - Empty for results without a rubric, such as quizzes.
 * @see curriculum, section 3: "pass at 60 % with no criterion at 0".
 */
export function passes(
  percent: number,
  passPercent: number,
  ratings: readonly Pick<Rating, "points">[] = [],
): boolean {
  return roundPercent(percent) >= passPercent && ratings.every(({ points }) => points > 0);
}
