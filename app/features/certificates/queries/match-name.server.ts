import type { Context } from "~/platform/context.server";
import { limit } from "~/platform/rate-limit.server";
import { NotFound } from "~/shared/domain-error";
import { parseCode } from "../domain/code";
import { namesMatch } from "../domain/name-match";
import { openPrinted } from "../printed-names.server";

interface MatchInput {
  readonly code: string;
  /** As read off the paper. */
  readonly name: string;
  /** The client's address, counted against guessing. */
  readonly ip?: string;
}

/**
 * Whether a name is the one printed on a certificate: yes or no, never the name. Papers of a protected person may carry
 * the alias or the true name, and both match. Tries are counted by address and by certificate, so that nobody finds
 * out a name by guessing from many places.
 *
 * @throws {NotFound} for unknown and malformed codes alike.
 * @throws {TooManyRequests}
 */
export async function matchName(ctx: Context, input: MatchInput): Promise<{ matches: boolean }> {
  const code = parseCode(input.code);
  await limit(ctx, "certificate-check", { ip: input.ip, ...(code ? { account: code } : {}) });
  const found =
    code &&
    (await ctx.db.certificate.findUnique({
      where: { code },
      select: { nameAsPrinted: true, sealedName: true },
    }));
  if (!found) throw new NotFound("A certificate with this code");
  const { nameAsPrinted, sealedName } = found;
  const names = [nameAsPrinted, ...(sealedName ? [openPrinted(code, sealedName)] : [])];
  return { matches: names.some((name) => namesMatch(name, input.name)) };
}
