/** Digests tell of everything up to this hour of the day, by UTC: morning in the region. */
const HOUR = 5;
const DAY_MS = 86_400_000;
/** A post begun before the hour may come to light a little after it: nobody is told before that is over. */
const SETTLING_MS = 60_000;

/**
 * The latest end of a day of digests whose posts are all to be seen by now. Two digests with the same end are one;
 * whoever was not told while nobody worked is told once, of all the days together.
 *
 * @example
 * lastDigestEnd(new Date("2027-05-02T09:30:00Z")); // 2027-05-02T05:00:00Z
 */
export function lastDigestEnd(now: Date): Date {
  const offset = HOUR * 3_600_000;
  const settled = now.getTime() - SETTLING_MS - offset;
  return new Date(Math.floor(settled / DAY_MS) * DAY_MS + offset);
}
