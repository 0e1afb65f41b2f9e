import type { Context } from "~/platform/context.server";
import type { ResourceDraft } from "../domain/resource";
import { DoiTaken } from "../errors";

/**
 * A DOI names one work: no other entry that is shown has it. Under the lock; the database keeps the rule in any case.
 *
 * @throws {DoiTaken}
 */
export async function insistOnFreeDoi(
  tx: Context,
  { csl }: ResourceDraft,
  own: string | null,
): Promise<void> {
  if (!csl.DOI) return;
  const other = await tx.db.resource.findFirst({
    where: { doi: csl.DOI.toLowerCase(), retiredAt: null, ...(own ? { id: { not: own } } : {}) },
    select: { slug: true },
  });
  if (other) throw new DoiTaken(other.slug);
}
