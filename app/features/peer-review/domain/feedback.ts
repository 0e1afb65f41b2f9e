interface RubricShown {
  readonly criteria: readonly {
    readonly key: string;
    readonly title: string;
    readonly weightPercent: unknown;
    readonly levels: readonly { readonly points: number; readonly description: string }[];
  }[];
}

interface SentReview {
  readonly submittedAt: Date;
  readonly totalPercent: unknown;
  readonly comments: { readonly keep: string; readonly change: string; readonly question: string };
  readonly ratings: readonly {
    readonly points: number | null;
    readonly comment: string;
    readonly criterion: { readonly key: string };
  }[];
}

/** A review as the author of the work reads it. */
export interface FeedbackReview {
  readonly alias: number;
  /** A calendar day, such as 2027-07-30; the hour would tell too much. */
  readonly sentOn: string;
  readonly percent: number;
  readonly criteria: readonly {
    readonly key: string;
    readonly title: string;
    readonly weightPercent: number;
    readonly points: number;
    /** The sentence of the chosen level. */
    readonly level: string;
    readonly comment: string;
  }[];
  readonly comments: SentReview["comments"];
}

/** Draws from a sent review exactly what its author's work may learn: named one by one, so that nothing slips through. */
export function toFeedbackReview(
  alias: number,
  review: SentReview,
  rubric: RubricShown,
  timeZone: string,
): FeedbackReview {
  const { keep, change, question } = review.comments;
  return {
    alias,
    sentOn: new Intl.DateTimeFormat("en-CA", { timeZone }).format(review.submittedAt),
    percent: Number(review.totalPercent),
    comments: { keep, change, question },
    criteria: rubric.criteria.map(({ key, title, weightPercent, levels }) => {
      const rating = review.ratings.find(({ criterion }) => criterion.key === key);
      const points = rating?.points ?? 0;
      return {
        key,
        title,
        weightPercent: Number(weightPercent),
        points,
        level: levels.find((level) => level.points === points)?.description ?? "",
        comment: rating?.comment ?? "",
      };
    }),
  };
}
