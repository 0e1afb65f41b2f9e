import type { Context } from "~/platform/context.server";
import { limit } from "~/platform/rate-limit.server";
import { parseCode } from "../domain/code";
import { Snapshot } from "../domain/snapshot";

interface CodeInput {
  /** As stored, printed or typed. */
  readonly code: string;
  /** The client's address, counted against guessing. */
  readonly ip?: string;
}

/** What anybody may know of a certificate. */
export interface VerifiedCertificate {
  readonly code: string;
  readonly status: "valid" | "revoked" | "replaced";
  readonly programme: string;
  readonly course: string;
  /** Calendar dates, "2027-07-05". */
  readonly startsOn: string;
  readonly endsOn: string;
  readonly hoursOnline: number;
  readonly hoursContact: number;
  readonly issuedAt: Date;
  /** Null while valid. */
  readonly revokedAt: Date | null;
  /** The school's zone, for the days of issue and revocation. */
  readonly timeZone: string;
  /** Null unless the holder lets it be shown: without that it does not leave the database. */
  readonly name: string | null;
}

const STATUS = { issued: "valid", revoked: "revoked", replaced: "replaced" } as const;

/**
 * The truth about a certificate, for whoever has its code. Reads the frozen record alone, so it answers also when
 * the school is over, the course is retired or the account is gone.
 *
 * @returns Null for unknown and malformed codes alike.
 * @throws {TooManyRequests}
 */
export async function verifyCertificate(
  ctx: Context,
  { code: typed, ip }: CodeInput,
): Promise<VerifiedCertificate | null> {
  await limit(ctx, "certificate-check", { ip });
  const code = parseCode(typed);
  if (!code) return null;
  const found = await ctx.db.certificate.findUnique({
    where: { code },
    select: { state: true, snapshot: true, issuedAt: true, revokedAt: true, showName: true },
  });
  if (!found) return null;
  const { programme, course, startsOn, endsOn, hoursOnline, hoursContact, timeZone } = Snapshot.parse(
    found.snapshot,
  );
  return {
    code,
    status: STATUS[found.state],
    programme,
    course,
    startsOn,
    endsOn,
    hoursOnline,
    hoursContact,
    timeZone,
    issuedAt: found.issuedAt,
    revokedAt: found.revokedAt,
    name: found.showName ? await readName(ctx, code) : null,
  };
}

/** Asked apart, so that a hidden name is never even read. */
async function readName(ctx: Context, code: string): Promise<string | null> {
  const found = await ctx.db.certificate.findFirst({
    where: { code, showName: true },
    select: { nameAsPrinted: true },
  });
  return found?.nameAsPrinted ?? null;
}
