import { authorise, type Context } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import { isAdministrator } from "../../permissions";
import { requireStepUp } from "../../step-up.server";
import { VIEWABLE } from "../viewings.server";

/** As whom an administrator is about to look at the site. */
interface PersonToView {
  readonly userId: string;
  readonly name: string;
}

/**
 * Somebody an administrator may look at the site as. The proof of who asks is wanted before the reason is typed.
 *
 * @throws {Forbidden | StepUpNeeded | NotFound} not found: nobody, or somebody whom nobody looks at the site as
 */
export async function getPersonToView(ctx: Context, userId: string): Promise<PersonToView> {
  authorise(isAdministrator(ctx.actor));
  requireStepUp(ctx);
  const person = await ctx.db.user.findFirst({ where: { id: userId, ...VIEWABLE }, select: { name: true } });
  if (!person) throw new NotFound("The person");
  return { userId, name: person.name };
}
