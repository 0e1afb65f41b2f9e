import { isAdministrator } from "~/features/identity";
import { authorise, type Context, searching } from "~/platform/context.server";
import { type MailState, Prisma } from "~/platform/generated/prisma/client.ts";
import { inOneLine } from "~/platform/outbox-lease.server";
import { foldedContains } from "~/platform/text-search.server";
import { maskedAddress } from "../domain/masked-address";

export const MAILS_PER_PAGE = 50;
/** Further back than this nobody pages. */
const MOST = 10_000;

interface LoggedMail {
  readonly id: string;
  /** Name of the message under `emails/`. */
  readonly template: string;
  readonly state: MailState;
  readonly createdAt: Date;
  /** Null until the mail server took it. */
  readonly acceptedAt: Date | null;
  /** The first letter and the domain. */
  readonly toAddress: string;
  /** The mail server's last words, without addresses. Empty while it said nothing. */
  readonly answer: string;
}

interface MailsSearch {
  /** Part of the name or the address of whom it is for. */
  readonly search?: string | undefined;
  readonly state?: MailState | undefined;
  /** From 1. */
  readonly page: number;
}

/**
 * What became of the mails, the latest first, a page at a time. For administrators; neither texts nor links are shown.
 *
 * @throws {Forbidden}
 */
export async function listMails(
  ctx: Context,
  { search, state, page }: MailsSearch,
): Promise<{ mails: readonly LoggedMail[]; total: number; more: boolean }> {
  authorise(isAdministrator(ctx.actor));
  const conditions = [
    Prisma.sql`true`,
    ...(state ? [Prisma.sql`m."state" = ${state}::"MailState"`] : []),
    ...(search
      ? [
          Prisma.sql`m."userId" IN (SELECT u."id" FROM "User" u WHERE ${foldedContains(Prisma.sql`u."folded"`, search)})`,
        ]
      : []),
  ];
  const where = Prisma.sql`WHERE ${Prisma.join(conditions, " AND ")}`;
  const { db } = search ? searching(ctx) : ctx;
  const [rows, counted] = await Promise.all([
    db.$queryRaw<(Omit<LoggedMail, "answer"> & { lastAnswer: string | null })[]>`
      SELECT m."id", m."template", m."state"::text AS "state", m."createdAt", m."acceptedAt", m."toAddress", m."lastAnswer"
      FROM "MailMessage" m ${where} ORDER BY m."createdAt" DESC, m."id"
      LIMIT ${MAILS_PER_PAGE} OFFSET ${(page - 1) * MAILS_PER_PAGE}`,
    db.$queryRaw<{ total: number }[]>`
      SELECT count(*)::int AS "total" FROM (SELECT FROM "MailMessage" m ${where} LIMIT ${MOST + 1}) counted`,
  ]);
  const total = counted[0]?.total ?? 0;
  const mails = rows.map(({ lastAnswer, toAddress, ...mail }) => ({
    ...mail,
    toAddress: maskedAddress(toAddress),
    answer: lastAnswer ? inOneLine(lastAnswer) : "",
  }));
  return { mails, total: Math.min(total, MOST), more: total > MOST };
}
