import { authorise, type Context, transact } from "~/platform/context.server";
import { NothingToImport } from "../errors";
import { readList } from "../formats/read-list.server";
import { canKeepLibrary } from "../policy";

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Reads a list of publications and lays it by, so that a person sees what it would add before anything is written. Lists
 * that have lain for a day go.
 *
 * @throws {Forbidden | NothingToImport | ListTooLong}
 */
export async function receiveList(ctx: Context, bytes: Uint8Array): Promise<{ readonly id: string }> {
  authorise(canKeepLibrary(ctx.actor));
  const text = textOf(bytes);
  const { entries, problems } = await readList(text);
  return transact(ctx, async (tx) => {
    await tx.db.resourceImport.deleteMany({
      where: { createdAt: { lt: new Date(tx.now.getTime() - DAY_MS) } },
    });
    return tx.db.resourceImport.create({
      data: { entries: entries as object[], problems: problems as object[], createdAt: tx.now },
      select: { id: true },
    });
  });
}

/** UTF-8, or UTF-16 where the file says so; what is neither is no list. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? "utf-16le" : "utf-8";
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (!text.includes("\0")) return text;
  } catch {
    // Told below: the same sentence for every file that is no text.
  }
  throw new NothingToImport();
}
