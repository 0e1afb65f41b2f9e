import { authorise, type Context } from "~/platform/context.server";
import { userIdOf } from "~/shared/actor";

/** What one's own account says about oneself. */
interface Account {
  readonly email: string;
  readonly name: string;
  readonly addressAs: string | null;
  readonly locale: string;
  readonly timeZone: string;
  readonly country: string | null;
  readonly organisation: string | null;
}

/** The actor's own account. */
export async function getAccount(ctx: Context): Promise<Account> {
  const id = userIdOf(ctx.actor);
  authorise(id !== null);
  return ctx.db.user.findUniqueOrThrow({
    where: { id },
    select: {
      email: true,
      name: true,
      addressAs: true,
      locale: true,
      timeZone: true,
      country: true,
      organisation: true,
    },
  });
}
