import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import { canKeepLibrary } from "../policy";
import { judgeList } from "../queries/judge-list.server";
import { ListEntries } from "../schema";
import { addResources } from "./add-resources.server";
import { lockLibrary } from "./library-lock.server";

/**
 * Adds what is new in a list that was laid by. Judged once more under the lock, so that two lists at once, or one taken
 * twice, add nothing twice.
 *
 * @throws {Forbidden | NotFound}
 */
export async function takeList(
  ctx: Context,
  { id }: { readonly id: string },
): Promise<{ readonly added: number }> {
  authorise(canKeepLibrary(ctx.actor));
  return transact(ctx, async (tx) => {
    await lockLibrary(tx);
    const list = await tx.db.resourceImport.findUnique({ where: { id }, select: { entries: true } });
    if (!list) throw new NotFound("This list");
    const { count } = await tx.db.resourceImport.updateMany({
      where: { id, takenAt: null },
      data: { takenAt: tx.now },
    });
    if (count === 0) return { added: 0 };
    const { fresh } = await judgeList(tx, ListEntries.parse(list.entries));
    await addResources(
      tx,
      fresh.map(({ draft }) => draft),
    );
    if (fresh.length > 0)
      await audit(tx, {
        action: "library.list-imported",
        objectType: "library",
        objectId: id,
        details: { added: fresh.length },
      });
    return { added: fresh.length };
  });
}
