import type { Context } from "~/platform/context.server";
import { ownerScope } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import { SitePath } from "../../../../emails/define-email";

/**
 * Where a discreet mail to the actor leads: the page that the mail itself did not name.
 *
 * @throws {NotFound} for mails to others, as for none.
 */
export async function findMailPath(ctx: Context, { mailId }: { mailId: string }): Promise<string> {
  const mail = await ctx.db.mailMessage.findFirst({
    where: { id: mailId, userId: ownerScope(ctx.actor) },
    select: { props: true },
  });
  if (!mail) throw new NotFound("This mail");
  const path = SitePath.safeParse((mail.props as { path?: unknown }).path);
  return path.success ? path.data : "/";
}
