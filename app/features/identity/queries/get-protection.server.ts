import { authorise, type Context } from "~/platform/context.server";
import { userIdOf } from "~/shared/actor";

/** Somebody looked at the true name: as what, why and when. Who it was stays with the administrators. */
interface NameView {
  readonly id: string;
  readonly role: string;
  readonly reason: string;
  readonly at: Date;
}

/** How well hidden a person is, as they see it themselves. The true name is not in it: a page can be read by others. */
interface Protection {
  /** The alias of a protected person, the name of everybody else. */
  readonly name: string;
  readonly protectedAt: Date | null;
  /** What certificates carry on paper. */
  readonly paperName: "alias" | "true-name";
  readonly discreetMail: boolean;
  readonly quickExit: boolean;
  /** Latest first. */
  readonly views: readonly NameView[];
}

/** The actor's own protection, and who has seen their name. */
export async function getProtection(ctx: Context): Promise<Protection> {
  const id = userIdOf(ctx.actor);
  authorise(id !== null);
  const { protectedIdentity, identityViews, ...person } = await ctx.db.user.findUniqueOrThrow({
    where: { id },
    select: {
      name: true,
      protectedAt: true,
      discreetMail: true,
      quickExit: true,
      protectedIdentity: { select: { sealedNameOnCertificate: true } },
      identityViews: {
        orderBy: { at: "desc" },
        select: { id: true, role: true, reason: true, at: true },
      },
    },
  });
  const paperName = protectedIdentity?.sealedNameOnCertificate ? "true-name" : "alias";
  return { ...person, paperName, views: identityViews };
}
