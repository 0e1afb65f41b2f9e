import { userIdOf } from "~/shared/actor";
import type { Context } from "./context.server";
import type { Prisma } from "./generated/prisma/client.ts";

interface AuditRecord {
  /** Past tense, with its feature: `cohorts.offer-made`. */
  readonly action: string;
  readonly objectType: string;
  readonly objectId: string;
  readonly reason?: string;
  /** Ids and numbers, never names, addresses or texts. */
  readonly details?: Prisma.InputJsonObject;
}

/** Writes down who did what, in the transaction of the act itself. */
export async function audit(tx: Context, record: AuditRecord): Promise<void> {
  await tx.db.auditEntry.create({
    data: {
      at: tx.now,
      actorId: userIdOf(tx.actor),
      action: record.action,
      objectType: record.objectType,
      objectId: record.objectId,
      reason: record.reason ?? null,
      ...(record.details ? { details: record.details } : {}),
    },
    select: { id: true },
  });
}
