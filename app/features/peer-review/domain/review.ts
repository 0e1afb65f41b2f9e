import { message } from "~/shared/message";
import { countWords } from "~/shared/words";

/** The least a comment says, so that an author can act on it. */
export const MIN_COMMENT_WORDS = 10;

/** A criterion as reviewers judge by it. */
export interface Criterion {
  readonly id: string;
  readonly key: string;
  readonly weightPercent: number;
  readonly levels: readonly { readonly points: number }[];
}

interface WrittenReview {
  readonly ratings: Readonly<Record<string, { readonly points: number | null; readonly comment: string }>>;
  readonly comments: { readonly keep: string; readonly change: string };
}

function tooFewWords(text: string): string | null {
  const count = countWords(text);
  return count < MIN_COMMENT_WORDS
    ? message("peer-review:errors.say-more", { count, minimum: MIN_COMMENT_WORDS })
    : null;
}

/** Why a review cannot be sent yet: a message beside each field, or none. A level of 0 is a level; a missing one is not. */
export function findReviewGaps(
  review: WrittenReview,
  criteria: readonly Criterion[],
): Record<string, string> {
  const gaps: Record<string, string> = {};
  for (const { key, levels } of criteria) {
    const { points = null, comment = "" } = review.ratings[key] ?? {};
    if (!levels.some((level) => level.points === points))
      gaps[`ratings.${key}.points`] = message("peer-review:errors.choose-level");
    const short = tooFewWords(comment);
    if (short) gaps[`ratings.${key}.comment`] = short;
  }
  for (const part of ["keep", "change"] as const) {
    const short = tooFewWords(review.comments[part]);
    if (short) gaps[`comments.${part}`] = short;
  }
  return gaps;
}

/** Criteria with a level and enough words: what a progress line counts. */
export function criteriaDone(review: WrittenReview, criteria: readonly Criterion[]): number {
  const gaps = findReviewGaps(review, criteria);
  return criteria.filter(({ key }) => !gaps[`ratings.${key}.points`] && !gaps[`ratings.${key}.comment`])
    .length;
}
