/** How long one's own words may be mended. Long enough for a slip, too short to turn what others replied to around. */
export const EDIT_MINUTES = 30;

/** What decides how a post is shown. */
export interface PostFacts {
  readonly text: string;
  readonly removedAt: Date | null;
  readonly hiddenAt: Date | null;
  /** The account is an empty one. */
  readonly authorLeft: boolean;
}

/** Standing, or why its words are not shown; the first that is so. */
export type Standing = "standing" | "hidden" | "removed" | "left";

/**
 * Whether a post's words are shown to everybody, and if not, why. Words that are gone without having been removed are
 * those of somebody who left.
 */
export function standingOf({ text, removedAt, hiddenAt, authorLeft }: PostFacts): Standing {
  if (authorLeft && text === "") return "left";
  if (removedAt !== null || text === "") return "removed";
  return hiddenAt === null ? "standing" : "hidden";
}

/** Whether the author may still mend what they wrote at `createdAt`. */
export const isEditable = (createdAt: Date, now: Date): boolean =>
  now.getTime() - createdAt.getTime() < EDIT_MINUTES * 60_000;

/** Of what is quoted a beginning is shown, cut between words. */
const EXCERPT = 240;

/** The beginning of a text, in one paragraph. */
export function excerptOf(text: string): string {
  const line = text.replaceAll("\n", " ");
  if (line.length <= EXCERPT) return line;
  const cut = line.slice(0, EXCERPT);
  const end = cut.lastIndexOf(" ");
  return `${end > EXCERPT / 2 ? cut.slice(0, end) : cut.replace(/[\uD800-\uDBFF]$/, "")} …`;
}
