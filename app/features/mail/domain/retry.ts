const MINUTE = 60;
/** Minutes after each try; together just under two days. */
const PAUSES = [1, 5, 15, 60, 120, 240, 480, 960, 960];

/** How often a mail is offered to the mail server before it counts as failed. */
export const MAIL_ATTEMPTS = PAUSES.length + 1;

/**
 * Seconds until the next try: soon at first, for greylisting, then patiently. `random` (0 to 1) spreads the pause by
 * a tenth either way, so that what a failing server refused together does not come back together.
 */
export function mailRetrySeconds(attempts: number, random: number): number {
  const minutes = PAUSES[Math.min(Math.max(attempts, 1), PAUSES.length) - 1]!;
  return Math.round(minutes * MINUTE * (0.9 + 0.2 * random));
}
