import { z } from "zod";
import { OpaqueId } from "~/shared/ids";
import {
  CountryChoice,
  EmailAddress,
  LinkToken,
  NewPassword,
  PersonName,
  PlaceChoice,
  ROLES,
} from "../schema";

const MOST_DAYS = 30;

/** So many stand on one page of the list, and so many can be taken back at once. */
export const INVITATIONS_PER_PAGE = 50;

/** Inviting somebody, and taking back invitations and what came of them. */
export const InvitationForm = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("make"),
    email: EmailAddress.optional(),
    role: z.enum(ROLES).optional(),
    place: PlaceChoice,
    country: CountryChoice,
    /** For how long the link works. */
    days: z.coerce.number().int().min(1).max(MOST_DAYS),
  }),
  z.object({ intent: z.literal("revoke-role"), grantId: OpaqueId, userId: OpaqueId }),
  z.object({ intent: z.literal("revoke"), invitationId: z.array(OpaqueId).min(1).max(INVITATIONS_PER_PAGE) }),
]);

/** Letters of a list that is pasted: two thousand rows fit many times over. */
const MOST_LIST_LETTERS = 250_000;

/** Looking a list of people through, and inviting them. */
export const InviteListForm = z.object({
  intent: z.enum(["check", "invite"]),
  list: z.string().max(MOST_LIST_LETTERS),
  days: z.coerce.number().int().min(1).max(MOST_DAYS),
});

/** The list as its address says it; `made` is the one that was made a moment ago. */
export const InvitationsSearch = z.object({
  page: z.coerce.number().int().min(1).max(200).default(1),
  made: OpaqueId.optional(),
});

/** Taking an invitation up: as who one is, or with a new account. */
export const TakeUpForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("accept"), token: LinkToken }),
  z.object({ intent: z.literal("join"), token: LinkToken, name: PersonName, password: NewPassword }),
]);
