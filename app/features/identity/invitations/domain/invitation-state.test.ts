import { expect, test } from "vitest";
import { invitationState } from "./invitation-state";

const now = new Date("2027-03-01T12:00:00Z");
const earlier = new Date("2027-03-01T11:59:59Z");
const later = new Date("2027-03-01T12:00:01Z");

test.each([
  { ends: { acceptedAt: null, revokedAt: null, expiresAt: later }, state: "open" },
  { ends: { acceptedAt: null, revokedAt: null, expiresAt: now }, state: "expired" },
  { ends: { acceptedAt: null, revokedAt: null, expiresAt: earlier }, state: "expired" },
  { ends: { acceptedAt: earlier, revokedAt: null, expiresAt: earlier }, state: "accepted" },
  { ends: { acceptedAt: null, revokedAt: earlier, expiresAt: later }, state: "revoked" },
])("$state", ({ ends, state }) => {
  expect(invitationState(ends, now)).toBe(state);
});
