/** What became of an invitation. */
export type InvitationState = "open" | "accepted" | "revoked" | "expired";

interface Ends {
  readonly acceptedAt: Date | null;
  readonly revokedAt: Date | null;
  /** Exclusive. */
  readonly expiresAt: Date;
}

export function invitationState({ acceptedAt, revokedAt, expiresAt }: Ends, now: Date): InvitationState {
  if (acceptedAt) return "accepted";
  if (revokedAt) return "revoked";
  return now < expiresAt ? "open" : "expired";
}
