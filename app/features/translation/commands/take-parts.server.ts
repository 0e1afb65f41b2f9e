import { textOfBlock } from "~/features/documents";
import { hashOfBlock, hashOfJson } from "~/features/documents/index.server";
import type { Context } from "~/platform/context.server";
import { matchParts } from "../domain/match-parts";
import type { ReadTranslation } from "../queries/read-translations.server";
import type { StoredBlock, StoredTranslation } from "../stored-translation.server";

/** What became of the parts of a file. */
interface Taken {
  readonly added: number;
  readonly revised: number;
  /** In words: "front", "block 3". */
  readonly kept: readonly string[];
}

const NOTHING: Taken = { added: 0, revised: 0, kept: [] };

/** Of an original that only counts as an earlier one, nothing is known. */
const madeFrom = (standing: "made" | "outdated" | "untranslated", hash: string) =>
  standing === "made" ? hash : "";

/** Takes title, outcomes, note and places in sources from a file. Part of `importTranslations`. */
export async function takeFront(
  tx: Context,
  translation: StoredTranslation,
  { source, words, standing, hash }: ReadTranslation["front"] & { readonly hash: string },
): Promise<Taken> {
  if (standing === "untranslated") return NOTHING;
  const { id, front, frontOrigin, frontSourceHash, frontVersion } = translation;
  const isSame = front !== null && hashOfJson(front) === hashOfJson(words);
  if (isSame && (frontSourceHash !== "" || standing === "outdated")) {
    if (frontOrigin === "editor")
      await tx.db.lessonTranslation.update({
        where: { id },
        data: { frontOrigin: "files" },
        select: { id: true },
      });
    return NOTHING;
  }
  if (!isSame && front && frontOrigin === "editor") return { ...NOTHING, kept: ["front"] };
  await tx.db.lessonTranslation.update({
    where: { id },
    data: {
      front: words,
      frontSource: source,
      frontSourceHash: madeFrom(standing, hash),
      frontOrigin: "files",
      frontVersion: frontVersion + 1,
      frontAt: tx.now,
      frontById: null,
    },
    select: { id: true },
  });
  return front ? { ...NOTHING, revised: 1 } : { ...NOTHING, added: 1 };
}

/**
 * Takes the blocks of a file. Part of `importTranslations`.
 *
 * @param revisionOf the published text that has a block of such a hash, if one has.
 */
export async function takeBlocks(
  tx: Context,
  translation: StoredTranslation,
  read: ReadTranslation["blocks"],
  revisionOf: (hash: string) => string | null,
): Promise<Taken> {
  const parts = read.map(({ source }) => ({
    hash: hashOfBlock(source),
    kind: source.type,
    words: textOfBlock(source),
    isWordless: false,
  }));
  const matched = matchParts<StoredBlock>(parts, translation.blocks);
  let [added, revised] = [0, 0];
  const kept: string[] = [];
  for (const [index, { source, block, position, standing }] of read.entries()) {
    const before: StoredBlock | null = matched[index]!.translated;
    if (standing === "untranslated") continue;
    const hash = parts[index]!.hash;
    const isSame = before && hashOfBlock(before.block) === hashOfBlock(block);
    if (isSame && (before.sourceHash !== "" || standing === "outdated")) {
      if (before.origin === "editor") await handOver(tx, before.id);
      continue;
    }
    if (before && !isSame && before.origin === "editor") {
      kept.push(`block ${position + 1}`);
      continue;
    }
    const facts = {
      source,
      sourceHash: madeFrom(standing, hash),
      position,
      block,
      origin: "files" as const,
      revisionId: revisionOf(hash),
      writtenAt: tx.now,
      writtenById: null,
    };
    if (before) {
      await tx.db.translatedBlock.update({
        where: { id: before.id },
        data: { ...facts, version: before.version + 1 },
        select: { id: true },
      });
      revised += 1;
    } else {
      await tx.db.translatedBlock.create({
        data: { translationId: translation.id, ...facts },
        select: { id: true },
      });
      added += 1;
    }
  }
  return { added, revised, kept };
}

/** The files say now what was written in the browser: from here on they lead again. */
async function handOver(tx: Context, id: string): Promise<void> {
  await tx.db.translatedBlock.update({ where: { id }, data: { origin: "files" }, select: { id: true } });
}
