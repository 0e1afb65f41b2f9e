import { createHash, createHmac, randomBytes } from "node:crypto";
import type { Context } from "~/platform/context.server";
import { env } from "~/platform/env.server";
import type { TokenPurpose } from "~/platform/generated/prisma/client.ts";
import { LinkDead } from "./errors";

const HOUR = 3_600_000;

/** How long a link works. A set-up link is carried by hand from the server's console. */
const LIFE_MS: Record<TokenPurpose, number> = {
  confirm_email: 24 * HOUR,
  reset_password: HOUR,
  set_up_account: 72 * HOUR,
  change_email: HOUR,
  // Long: whoever lost the address to somebody else may read the old mailbox only days later.
  undo_email_change: 168 * HOUR,
};

/** Without a configured secret (development), links live as long as the process. */
const ownSecret = randomBytes(32).toString("base64url");

/**
 * The secret of a link, worked out from its id and the site's secret at the moment the mail is
 * written. So neither the database, nor the outbox, nor a queue ever holds what opens an account.
 */
export const tokenFor = (tokenId: string): string => secretFor(`one-time:${tokenId}`);

/** The same for an invitation. Its rows stand apart, because it may be for nobody's account. */
export const invitationTokenFor = (invitationId: string): string => secretFor(`invitation:${invitationId}`);

const secretFor = (name: string): string =>
  createHmac("sha256", env().SESSION_SECRET ?? ownSecret)
    .update(name)
    .digest("base64url");

/** What the table keeps: SHA-256 of the token. */
export const tokenHash = (token: string): string => createHash("sha256").update(token).digest("base64url");

interface Issue {
  readonly userId: string;
  readonly email: string;
  readonly purpose: TokenPurpose;
}

/** The one link that newer ones leave alive: what a thief does with the account afterwards must not take it away. */
const KEPT: TokenPurpose = "undo_email_change";

/**
 * Issues a link and returns its id, from which `tokenFor` makes the token. Older links of the same
 * purpose die in the same transaction, except those that bring an old address back.
 */
export async function issueToken(tx: Context, { userId, email, purpose }: Issue): Promise<string> {
  const tokenId = randomBytes(16).toString("base64url");
  if (purpose !== KEPT) await tx.db.oneTimeToken.deleteMany({ where: { userId, purpose } });
  await tx.db.oneTimeToken.create({
    data: {
      hash: tokenHash(tokenFor(tokenId)),
      purpose,
      userId,
      email,
      createdAt: tx.now,
      expiresAt: new Date(tx.now.getTime() + LIFE_MS[purpose]),
    },
    select: { hash: true },
  });
  return tokenId;
}

/** Kills the links of an account, except those that bring an old address back. */
export async function killTokens(tx: Context, userId: string): Promise<void> {
  await tx.db.oneTimeToken.deleteMany({ where: { userId, purpose: { not: KEPT } } });
}

interface WaitingLink {
  readonly email: string;
  /** What the person the link is for is called. */
  readonly names: readonly (string | null)[];
  /** Of the account the link is for; null where it has none yet. */
  readonly passwordHash: string | null;
}

/** What a link is for, looked at without using it; null where it is dead already. */
export async function findToken(
  ctx: Context,
  token: string,
  purpose: TokenPurpose,
): Promise<WaitingLink | null> {
  const found = await ctx.db.oneTimeToken.findFirst({
    where: { hash: tokenHash(token), purpose, expiresAt: { gt: ctx.now } },
    select: {
      email: true,
      user: { select: { name: true, addressAs: true, credential: { select: { passwordHash: true } } } },
    },
  });
  if (!found) return null;
  const { name, addressAs, credential } = found.user;
  return { email: found.email, names: [name, addressAs], passwordHash: credential?.passwordHash ?? null };
}

/**
 * Uses a link up: the row goes in the same statement that finds it, so of two who come at
 * once one gets nothing. Worthless once the account's address is another or it is suspended.
 *
 * @throws {LinkDead} used, overtaken by a newer one, too old, or never ours.
 */
export async function consumeToken(tx: Context, token: string, purpose: TokenPurpose): Promise<string> {
  const rows = await tx.db.$queryRaw<{ userId: string }[]>`
    DELETE FROM "OneTimeToken" t USING "User" u
    WHERE t."hash" = ${tokenHash(token)} AND t."purpose" = ${purpose}::"TokenPurpose" AND t."expiresAt" > ${tx.now}
      AND u."id" = t."userId" AND u."email" = t."email" AND u."suspendedAt" IS NULL
    RETURNING t."userId"`;
  const userId = rows[0]?.userId;
  if (!userId) throw new LinkDead();
  return userId;
}

/** An account and the address a link would give it. */
interface AddressLink {
  readonly userId: string;
  /** The address the link was sent to. */
  readonly email: string;
  /** The address the account has until now. */
  readonly formerEmail: string;
}

/**
 * Uses up a link that was sent to another address than the account's, which is what it is for. The account stays
 * locked until the transaction ends.
 *
 * @throws {LinkDead} used, overtaken by a newer one, too old, of a suspended account, or never ours.
 */
export async function consumeAddressLink(
  tx: Context,
  token: string,
  purpose: "change_email" | "undo_email_change",
): Promise<AddressLink> {
  const rows = await tx.db.$queryRaw<AddressLink[]>`
    WITH used AS (
      DELETE FROM "OneTimeToken" t WHERE t."hash" = ${tokenHash(token)}
        AND t."purpose" = ${purpose}::"TokenPurpose" AND t."expiresAt" > ${tx.now}
      RETURNING t."userId", t."email")
    SELECT used."userId", used."email", u."email" AS "formerEmail" FROM used
    JOIN "User" u ON u."id" = used."userId" WHERE u."suspendedAt" IS NULL FOR UPDATE OF u`;
  if (!rows[0]) throw new LinkDead();
  return rows[0];
}
