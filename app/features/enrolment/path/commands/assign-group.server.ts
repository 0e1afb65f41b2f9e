import { audit } from "~/platform/audit.server";
import { type Context, transact } from "~/platform/context.server";
import { memberTaught } from "./override-module.server";

/**
 * Puts a member into a study group, or into none. Groups are names: one exists while somebody is in it or a rule asks
 * for it.
 *
 * @throws {NotFound} for a membership that is not there, or not of a course the actor teaches.
 */
export async function assignGroup(
  ctx: Context,
  { enrolmentId, groupName }: { enrolmentId: string; groupName: string | null },
): Promise<void> {
  await transact(ctx, async (tx) => {
    await memberTaught(tx, enrolmentId);
    await tx.db.enrolment.updateMany({ where: { id: enrolmentId }, data: { groupName } });
    await audit(tx, { action: "enrolment.group-assigned", objectType: "enrolment", objectId: enrolmentId });
  });
}
