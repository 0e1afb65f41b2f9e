import { authorise, type Context } from "~/platform/context.server";
import { printedName } from "../domain/printed-name";
import { openPrinted, sealPrinted } from "../printed-names.server";

interface Hiding {
  readonly userId: string;
  /** What stands on record instead, where no other name was printed yet. */
  readonly alias: string;
}

/**
 * Seals the names on a person's certificates and puts the alias on record. What was printed before goes on matching.
 * For the product alone, when somebody is put under protection.
 */
export async function hidePrintedNames(tx: Context, { userId, alias }: Hiding): Promise<void> {
  for (const { id, code, nameAsPrinted, sealedName } of await namesOf(tx, userId)) {
    const shown = sealedName ? openPrinted(code, sealedName) : printedName(alias);
    await change(tx, id, { nameAsPrinted: shown, sealedName: sealPrinted(code, nameAsPrinted) });
  }
}

/** Puts the sealed names on record again and seals the alias: papers under either go on matching. */
export async function showPrintedNames(tx: Context, { userId }: { userId: string }): Promise<void> {
  for (const { id, code, nameAsPrinted, sealedName } of await namesOf(tx, userId)) {
    if (!sealedName) continue;
    const shown = openPrinted(code, sealedName);
    await change(tx, id, { nameAsPrinted: shown, sealedName: sealPrinted(code, nameAsPrinted) });
  }
}

/** Adds, sealed, the name a protected person wants on paper. A name that was printed before stays the printed one. */
export async function addPaperName(
  tx: Context,
  { userId, name }: { userId: string; name: string },
): Promise<void> {
  for (const { id, code, sealedName } of await namesOf(tx, userId))
    if (!sealedName) await change(tx, id, { sealedName: sealPrinted(code, printedName(name)) });
}

function namesOf(tx: Context, userId: string) {
  authorise(tx.actor.kind === "system");
  return tx.db.certificate.findMany({
    where: { userId },
    select: { id: true, code: true, nameAsPrinted: true, sealedName: true },
  });
}

async function change(
  tx: Context,
  id: string,
  data: { readonly nameAsPrinted?: string; readonly sealedName: string },
): Promise<void> {
  await tx.db.certificate.update({ where: { id }, data, select: { id: true } });
}
