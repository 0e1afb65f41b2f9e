/** The seats anybody may take, wherever they live. */
export const OPEN_SEAT = "*";

/** Seats and reserve places of one country, or of none in particular (`OPEN_SEAT`). */
export interface SeatQuota {
  readonly country: string;
  readonly seats: number;
  readonly reserve: number;
}

/** The row of the quota that a country belongs to: its own, or the open one. */
export function quotaOf(country: string, quotas: readonly Pick<SeatQuota, "country">[]): string {
  return quotas.some((quota) => quota.country === country) ? country : OPEN_SEAT;
}

/** All seats, or all reserve places, of a quota together. */
export function sumOf(quotas: readonly SeatQuota[], what: "seats" | "reserve"): number {
  return quotas.reduce((sum, quota) => sum + quota[what], 0);
}
