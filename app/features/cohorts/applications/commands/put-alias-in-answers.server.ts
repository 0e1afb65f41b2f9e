import { authorise, type Context } from "~/platform/context.server";
import { underAlias } from "../domain/under-alias";

interface Renaming {
  readonly userId: string;
  readonly name: string;
  readonly alias: string;
}

/**
 * Takes a name out of everything a person wrote in applications and puts the alias in its place. For the product
 * alone, when somebody is put under protection.
 */
export async function putAliasInAnswers(tx: Context, { userId, name, alias }: Renaming): Promise<void> {
  authorise(tx.actor.kind === "system");
  const applications = await tx.db.application.findMany({
    where: { applicantId: userId },
    select: { id: true, answers: true, declineReason: true },
  });
  for (const { id, answers, declineReason } of applications) {
    const renamed = underAlias({ ...(answers as Record<string, string>), declineReason }, { name, alias });
    const { declineReason: reason, ...rest } = renamed;
    // The version grows, so that a form opened before cannot bring the name back unseen.
    await tx.db.application.update({
      where: { id },
      data: {
        answers: rest as Record<string, string>,
        declineReason: reason ?? null,
        version: { increment: 1 },
      },
      select: { id: true },
    });
  }
}
