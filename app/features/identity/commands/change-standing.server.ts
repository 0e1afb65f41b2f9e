import type { Context } from "~/platform/context.server";
import type { PersonForm } from "../schema";
import { grantRole } from "./grant-role.server";
import { revokeRole } from "./revoke-role.server";
import { reinstate, suspend } from "./suspend.server";

interface StandingChange {
  readonly userId: string;
  readonly change: PersonForm;
}

/**
 * Does what an administrator chose on a person's page.
 *
 * @throws whatever the act itself throws.
 */
export function changeStanding(ctx: Context, { userId, change }: StandingChange): Promise<void> {
  switch (change.intent) {
    case "grant-role":
      return grantRole(ctx, {
        userId,
        role: change.role,
        place: { ...change.place, country: change.country },
      });
    case "revoke-role":
      return revokeRole(ctx, { userId, grantId: change.grantId });
    case "suspend":
      return suspend(ctx, { userId, reason: change.reason });
    case "reinstate":
      return reinstate(ctx, { userId });
  }
}
