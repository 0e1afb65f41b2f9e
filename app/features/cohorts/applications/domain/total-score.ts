/** What applications are assessed by, and how much each counts. The weights make 100. */
export const CRITERIA = [
  { key: "understanding", weightPercent: 25 },
  { key: "experience", weightPercent: 20 },
  { key: "idea", weightPercent: 20 },
  { key: "cooperation", weightPercent: 15 },
  { key: "use", weightPercent: 15 },
  { key: "clarity", weightPercent: 5 },
] as const;

export type CriterionKey = (typeof CRITERIA)[number]["key"];

export const MAX_POINTS = 5;

/** Points 0 to 5 for each criterion; a zero is a rating, not an absence. */
export type Ratings = Readonly<Record<CriterionKey, number>>;

/**
 * The total of one assessment, 0 to 100: Σ weight × points × 20, where weights are parts of one.
 *
 * Computed in whole percents and divided once, so that 73 is 73 and not 72.99999.
 *
 * @example
 * totalPercent({ understanding: 4, experience: 3, idea: 5, cooperation: 2, use: 4, clarity: 3 }); // 73
 */
export function totalPercent(ratings: Ratings): number {
  const weighted = CRITERIA.reduce((sum, { key, weightPercent }) => sum + weightPercent * ratings[key], 0);
  return weighted / MAX_POINTS;
}

/** The score of an application: the mean of its assessments to two decimals, or null before the first. */
export function meanPercent(totals: readonly number[]): number | null {
  if (totals.length === 0) return null;
  const mean = totals.reduce((sum, total) => sum + total, 0) / totals.length;
  return Math.round(mean * 100) / 100;
}

/** Applications scored below are not offered a place without good reason. */
export const THRESHOLD_PERCENT = 55;

/** Assessments that lie further apart than this call a third reader. */
const AGREEMENT_PERCENT = 25;

/** Whether two readers disagree so much that a third has to read: more than 25 points, and nobody has yet. */
export function needsThirdReader(totals: readonly number[]): boolean {
  return totals.length === 2 && Math.max(...totals) - Math.min(...totals) > AGREEMENT_PERCENT;
}
