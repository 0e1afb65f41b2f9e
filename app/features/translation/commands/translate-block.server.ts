import type { Block } from "~/features/documents";
import { documentFromMarkdown, hashOfBlock } from "~/features/documents/index.server";
import { audit } from "~/platform/audit.server";
import { type Context, transact } from "~/platform/context.server";
import { ownerScope } from "~/shared/actor";
import { drawPages } from "../draw-pages.server";
import { PartMoved, PartNotRead, PartUnlike, SourceMoved } from "../errors";
import { unlikeness } from "../parts";
import type { TranslateForm, TranslateParams } from "../schema";
import { matchBlocks } from "../stored-translation.server";
import { openTranslation } from "./open-translation.server";

type BlockForm = Extract<TranslateForm, { intent: "save-block" | "confirm-block" }>;

/** One block of what a translator typed. */
function readOneBlock(markdown: string): Block {
  const { document, problems } = documentFromMarkdown(markdown);
  if (problems.length > 0) throw new PartNotRead(problems);
  const [block, ...more] = document.content;
  if (!block || more.length > 0 || !markdown.trim())
    throw new PartUnlike("not-one-block", String(markdown.trim() ? document.content.length : 0));
  return block;
}

/**
 * Keeps the translation of one block, made from the original as the page showed it; or says that the one that is there
 * is right for it. The pages are drawn in the same transaction.
 *
 * @throws {Forbidden | NotFound} see `openTranslation`.
 * @throws {SourceMoved} the original is another one by now.
 * @throws {PartMoved} somebody else translated the block since the page was made.
 * @throws {PartNotRead | PartUnlike} what was typed is no Markdown of one block, or lost something of the original.
 */
export async function translateBlock(ctx: Context, place: TranslateParams, form: BlockForm): Promise<void> {
  await transact(ctx, async (tx) => {
    const { translation, source } = await openTranslation(tx, place);
    const original = source.document.content[form.position];
    if (!original || hashOfBlock(original) !== form.sourceHash) throw new SourceMoved("markdown");
    const { translated: before } = matchBlocks(source, translation.blocks)[form.position]!;
    if ((before?.version ?? 0) !== form.version) throw new PartMoved("markdown");
    const block = form.intent === "save-block" ? readOneBlock(form.markdown) : before?.block;
    if (!block) throw new PartMoved("markdown");
    const unlike = unlikeness(original, block);
    if (unlike) throw new PartUnlike(unlike.unlike, unlike.detail);
    const facts = {
      block,
      source: original,
      sourceHash: form.sourceHash,
      position: form.position,
      revisionId: source.revisionId,
      origin: "editor" as const,
      writtenAt: tx.now,
      writtenById: ownerScope(tx.actor),
    };
    if (before)
      await tx.db.translatedBlock.update({
        where: { id: before.id },
        data: { ...facts, version: before.version + 1 },
        select: { id: true },
      });
    else
      await tx.db.translatedBlock.create({
        data: { translationId: translation.id, ...facts },
        select: { id: true },
      });
    await audit(tx, {
      action: form.intent === "save-block" ? "translation.part-translated" : "translation.part-confirmed",
      objectType: "lesson",
      objectId: place.lessonId,
      details: { locale: place.locale, part: form.position + 1 },
    });
    await drawPages(tx, place);
  });
}
