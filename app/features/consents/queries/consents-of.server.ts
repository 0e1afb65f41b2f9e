import type { Context } from "~/platform/context.server";
import { counts } from "../domain/standing-consent";
import type { ConsentKind } from "../domain/wordings";

/** Who of these people has agreed to this, by their newest answer and to the words in force. One query. */
export async function consentsOf(
  ctx: Context,
  userIds: readonly string[],
  kind: ConsentKind,
): Promise<ReadonlySet<string>> {
  const newest = await ctx.db.$queryRaw<{ userId: string; granted: boolean; textVersion: string }[]>`
    SELECT DISTINCT ON ("userId") "userId", granted, "textVersion" FROM "ConsentEntry"
    WHERE "userId" = ANY(${[...userIds]}) AND kind = ${kind}::"ConsentKind"
    ORDER BY "userId", at DESC`;
  return new Set(newest.filter((answer) => counts({ kind, ...answer })).map(({ userId }) => userId));
}
