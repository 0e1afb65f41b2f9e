import { audit } from "~/platform/audit.server";
import { authorise, type Context, isUniqueViolation, transact } from "~/platform/context.server";
import { NotFound, StaleVersion } from "~/shared/domain-error";
import { DoiTaken } from "../errors";
import { canKeepLibrary } from "../policy";

interface Wanted {
  readonly slug: string;
  readonly version: number;
  /** False brings a retired entry back. */
  readonly retired: boolean;
}

/**
 * Takes an entry off the list, or puts it back. Its address and its recommendations stay.
 *
 * @throws {Forbidden | NotFound | StaleVersion}
 * @throws {DoiTaken} where another entry took its DOI while it was retired.
 */
export async function retireResource(ctx: Context, { slug, version, retired }: Wanted): Promise<void> {
  authorise(canKeepLibrary(ctx.actor));
  try {
    await transact(ctx, async (tx) => {
      const standing = await tx.db.resource.findUnique({ where: { slug }, select: { id: true } });
      if (!standing) throw new NotFound("This entry");
      const { count } = await tx.db.resource.updateMany({
        where: { id: standing.id, version, retiredAt: retired ? null : { not: null } },
        data: {
          retiredAt: retired ? tx.now : null,
          editedAt: tx.now,
          updatedAt: tx.now,
          version: { increment: 1 },
        },
      });
      if (count === 0) throw new StaleVersion("The entry");
      await audit(tx, {
        action: retired ? "library.resource-retired" : "library.resource-restored",
        objectType: "resource",
        objectId: standing.id,
      });
    });
  } catch (error) {
    if (isUniqueViolation(error)) throw new DoiTaken(slug);
    throw error;
  }
}
