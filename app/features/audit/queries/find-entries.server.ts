import type { Context } from "~/platform/context.server";
import type { Prisma } from "~/platform/generated/prisma/client.ts";
import { type AuditLine, REVIEWERS_ACTS } from "../domain/audit-line";

interface Row extends Omit<AuditLine, "id" | "number" | "actor" | "isReviewer"> {
  readonly id: bigint;
  readonly number: bigint | null;
  readonly actorId: string | null;
  readonly actorName: string | null;
}

const REVIEWERS: ReadonlySet<string> = new Set(REVIEWERS_ACTS);

/** Entries that fit a condition on `entry`, newest first. Who may see them was decided by whoever wrote the condition. */
export async function findEntries(ctx: Context, where: Prisma.Sql, take: number): Promise<AuditLine[]> {
  const rows = await ctx.db.$queryRaw<Row[]>`
    SELECT entry."id", seal."number", entry."at", entry."action", entry."objectType", entry."objectId", entry."reason",
      entry."details", entry."actorId", person."name" AS "actorName"
    FROM "AuditEntry" entry
    LEFT JOIN "AuditSeal" seal ON seal."entryId" = entry."id"
    LEFT JOIN "User" person ON person."id" = entry."actorId"
    WHERE ${where} ORDER BY entry."at" DESC, entry."id" DESC LIMIT ${take}`;
  return rows.map(lineOf);
}

function lineOf({ id, number, actorId, actorName, ...row }: Row): AuditLine {
  const isReviewer = REVIEWERS.has(row.action);
  const { at, action, objectType, objectId, reason, details } = row;
  return {
    id: String(id),
    number: number === null ? null : Number(number),
    actor: actorId === null || isReviewer ? null : { id: actorId, name: actorName },
    isReviewer,
    at,
    action,
    objectType,
    objectId,
    reason,
    details,
  };
}
