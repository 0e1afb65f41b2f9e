import { requireStepUp } from "~/features/identity/index.server";
import type { Context } from "~/platform/context.server";
import { isHeld, tryToHold } from "~/platform/exclusive-hold.server";
import { ownerScope } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import { writeArchive } from "../archive/write-archive.server";
import { ExportUnderWay } from "../errors";
import { isOwner } from "../policy";

/** Downloads of this process at once: each holds a connection for as long as it takes. */
const AT_ONCE = 3;
let running = 0;

interface OpenedExport {
  /** The archive, made while it is read. One reader for each person: a second one is refused at its first read. */
  readonly bytes: AsyncGenerator<Uint8Array>;
}

/**
 * Opens the download behind a link to one's own data.
 *
 * @throws {NotFound} for everybody else's link, an unknown one, one that is too old, and without a session alike
 * @throws {StepUpNeeded}
 * @throws {ExportUnderWay}
 */
export async function openExport(
  ctx: Context,
  { exportId }: { readonly exportId: string },
): Promise<OpenedExport> {
  const userId = ownerScope(ctx.actor);
  const found = isOwner(ctx.actor, userId)
    ? await ctx.db.dataExport.findFirst({
        where: { id: exportId, userId, expiresAt: { gt: ctx.now } },
        select: { user: { select: { email: true } } },
      })
    : null;
  if (!found) throw new NotFound("This download");
  requireStepUp(ctx);
  const hold = `privacy.export:${userId}`;
  if (running >= AT_ONCE || (await isHeld(ctx, hold))) throw new ExportUnderWay();
  return { bytes: whileHolding(hold, () => writeArchive(ctx, { userId, email: found.user.email })) };
}

async function* whileHolding(name: string, make: () => AsyncGenerator<Uint8Array>) {
  const release = await tryToHold(name);
  if (!release) throw new ExportUnderWay();
  running += 1;
  try {
    yield* make();
  } finally {
    running -= 1;
    await release();
  }
}
