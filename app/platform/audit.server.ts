import type { en } from "~/locales";
import { answerableIdOf } from "~/shared/actor";
import { asViewer, type Context } from "./context.server";
import type { Prisma } from "./generated/prisma/client.ts";

type Words = (typeof en)["audit"];
type Named<Feature extends string, What> = `${Feature}.${Extract<What, string>}`;

/** Every act that may be written down: those that have a sentence in locales/en/audit.ts. */
export type AuditAction = {
  [Feature in keyof Words["actions"]]: Named<Feature, keyof Words["actions"][Feature]>;
}[keyof Words["actions"]];

interface AuditRecord {
  /** Past tense, with its feature: `cohorts.offer-made`. */
  readonly action: AuditAction;
  readonly objectType: keyof Words["objects"];
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
      actorId: answerableIdOf(tx.actor),
      action: record.action,
      objectType: record.objectType,
      objectId: record.objectId,
      reason: record.reason ?? null,
      ...(record.details ? { details: record.details } : {}),
    },
    select: { id: true },
  });
}

/** What was looked at; the action ends with `-read`. */
type ReadRecord = Pick<AuditRecord, "objectType" | "objectId"> & {
  readonly action: Extract<AuditAction, `${string}-read`>;
};

/**
 * Writes down that a person looked at something, once per reader, object and day, before they see it: what cannot be
 * written down is not shown. The product's own reading is nobody's.
 */
export async function auditReading(
  ctx: Context,
  { action, objectType, objectId }: ReadRecord,
): Promise<void> {
  const actorId = answerableIdOf(ctx.actor);
  if (!actorId) return;
  await asViewer(ctx).db.$executeRaw`
    INSERT INTO "AuditEntry" ("at", "actorId", "action", "objectType", "objectId")
    VALUES (${ctx.now}, ${actorId}, ${action}, ${objectType}, ${objectId})
    ON CONFLICT DO NOTHING`;
}
