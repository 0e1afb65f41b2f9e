import type { Context } from "~/platform/context.server";
import { Prisma } from "~/platform/generated/prisma/client.ts";
import type { AuditLine } from "../domain/audit-line";
import { findEntries } from "./find-entries.server";

/** More acts and readers than any one thing has had. */
const MOST = 500;

interface About {
  readonly objectType: string;
  readonly objectId: string;
}

/** Everything that was done to one thing and who looked at it, newest first. Who may ask is the caller's question. */
export function listEntriesAbout(ctx: Context, { objectType, objectId }: About): Promise<AuditLine[]> {
  const where = Prisma.sql`entry."objectType" = ${objectType} AND entry."objectId" = ${objectId}`;
  return findEntries(ctx, where, MOST);
}
