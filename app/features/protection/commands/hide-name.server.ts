import { hidePrintedNames } from "~/features/certificates/index.server";
import { putAliasInAnswers } from "~/features/cohorts/index.server";
import { forgetNamesOnCertificate } from "~/features/enrolment/index.server";
import { takeAlias } from "~/features/identity/index.server";
import { forgetNameInMails } from "~/features/mail/index.server";
import { asSystem, type Context } from "~/platform/context.server";

interface Hiding {
  readonly userId: string;
  readonly alias: string;
}

/**
 * Takes a person's name out of everything the product keeps, in the caller's transaction: all of it or nothing. The
 * account comes first, because its row is what everybody waits for who is about to write the name somewhere.
 *
 * @throws {NotFound | AlreadyProtected | AliasTellsName}
 */
export async function hideName(tx: Context, { userId, alias }: Hiding): Promise<{ name: string }> {
  const product = asSystem(tx, "protection");
  const { name } = await takeAlias(product, { userId, alias });
  await forgetNamesOnCertificate(product, { userId });
  await putAliasInAnswers(product, { userId, name, alias });
  await hidePrintedNames(product, { userId, alias });
  await forgetNameInMails(product, { userId, name, alias });
  return { name };
}
