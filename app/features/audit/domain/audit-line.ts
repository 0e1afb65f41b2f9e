/** One entry of the audit log, as a reader may see it. */
export interface AuditLine {
  readonly id: string;
  /** Place in the chain; null for an entry that somebody put in past it. */
  readonly number: number | null;
  readonly at: Date;
  /** Who did it. Null: the site itself or somebody without an account, or `isReviewer`. */
  readonly actor: { readonly id: string; readonly name: string | null } | null;
  /** A reviewer did it, and who that is stays between them and the database. */
  readonly isReviewer: boolean;
  readonly action: string;
  readonly objectType: string;
  readonly objectId: string;
  readonly reason: string | null;
  readonly details: Readonly<Record<string, string | number | boolean | null>> | null;
}

/** What reviewers do to reviews: here the log names nobody. */
export const REVIEWERS_ACTS = [
  "peer-review.review-opened",
  "peer-review.review-sent",
  "peer-review.review-declined",
] as const;

/** Where a page of entries goes on: everything older than this one. */
export const cursorOf = ({ at, id }: Pick<AuditLine, "at" | "id">): string => `${at.getTime()}-${id}`;

/** @returns null for what is no cursor. */
export function readCursor(text: string): { readonly at: Date; readonly id: bigint } | null {
  const [, at, id] = /^(\d{1,15})-(\d{1,18})$/.exec(text) ?? [];
  return at && id ? { at: new Date(Number(at)), id: BigInt(id) } : null;
}
