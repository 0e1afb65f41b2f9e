import { randomBytes } from "node:crypto";
import { audit } from "~/platform/audit.server";
import { type Context, transact } from "~/platform/context.server";
import { publishEach } from "~/platform/outbox.server";
import { limit } from "~/platform/rate-limit.server";
import { userIdOf } from "~/shared/actor";
import { invitationTokenFor, tokenHash } from "../../tokens.server";
import { ListNotClean } from "../errors";
import { invitationMade } from "../events";
import { type JudgedRow, judgeList } from "../judge-list.server";
import { mayInviteList } from "../queries/check-list.server";

const DAY_MS = 86_400_000;
const BAD = new Set<JudgedRow["verdict"]>([
  "bad-address",
  "bad-role",
  "bad-place",
  "not-yours-to-give",
  "twice",
]);

interface InviteList {
  /** As a spreadsheet wrote it. */
  readonly list: string;
  /** For how long the links work. */
  readonly days: number;
}

/**
 * Invites everybody on a list, or nobody: one row that is not right refuses the whole. Whoever was invited to the same
 * before is left alone, so a second run does nothing. Accounts that exist are not touched: their owners are invited
 * like others and decide themselves. Returns how many were invited.
 *
 * @throws {Forbidden | StepUpNeeded | ListNotClean | TooManyRequests}
 */
export async function inviteList(ctx: Context, { list, days }: InviteList): Promise<number> {
  mayInviteList(ctx);
  const giverId = userIdOf(ctx.actor);
  if (giverId) await limit(ctx, "invitation-list", { account: giverId });
  return transact(ctx, async (tx) => {
    // Two lists at once come one after the other, so that the second sees whom the first invited.
    await tx.db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('identity.invite-list'))`;
    const { problem, rows } = await judgeList(tx, list);
    if (problem || rows.some(({ verdict }) => BAD.has(verdict))) throw new ListNotClean();
    const invited = rows.filter(({ verdict }) => verdict === "invite");
    const invitations = invited.map((row) => invitationOf(tx, row, { days, giverId }));
    if (invitations.length === 0) return 0;
    await tx.db.invitation.createMany({ data: invitations });
    await publishEach(
      tx,
      invitationMade,
      invitations.map(({ id }) => ({ invitationId: id })),
    );
    await audit(tx, {
      action: "identity.list-invited",
      objectType: "List",
      objectId: "invitations",
      details: { invited: invitations.length, rows: rows.length, days },
    });
    return invitations.length;
  });
}

function invitationOf(
  { now }: Context,
  { email, role, place }: JudgedRow,
  { days, giverId }: { readonly days: number; readonly giverId: string | null },
) {
  const id = randomBytes(16).toString("base64url");
  return {
    id,
    tokenHash: tokenHash(invitationTokenFor(id)),
    email,
    role,
    ...place,
    createdAt: now,
    expiresAt: new Date(now.getTime() + days * DAY_MS),
    invitedById: giverId,
  };
}
