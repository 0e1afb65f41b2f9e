import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { userIdOf } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import { isWritable } from "../domain/draft-state";
import { mergeStretches, stretchesOf } from "../domain/merge-texts";
import { DraftMoved } from "../errors";
import { canonicalJson, hashOfText, type LessonText } from "../lesson-text.server";
import type { MergeForm } from "../schema";
import { lockDraft } from "./find-draft.server";
import { keepVersion } from "./keep-version.server";
import { writeOver } from "./save-draft.server";

interface MergeInput extends MergeForm {
  readonly draftId: string;
  /** The kept text: "mine" to whoever came too late. */
  readonly versionId: string;
}

/** One text of two, as somebody chose. Without any blocks a text would be none: then what stands stays. */
function merged(theirs: LessonText, mine: LessonText, { intent, front, choice }: MergeInput): LessonText {
  if (intent !== "merge") return intent === "mine" ? mine : theirs;
  const stretches = stretchesOf(theirs.document.content, mine.document.content, canonicalJson);
  const content = mergeStretches(stretches, choice);
  const document = content.length > 0 ? { ...theirs.document, content } : theirs.document;
  return { front: front === "mine" ? mine.front : theirs.front, document };
}

/**
 * Settles what two people wrote at once: a kept text takes the draft's place, or both become one. What stood there
 * before is kept in its turn.
 *
 * @throws {Forbidden | NotFound | DraftMoved}
 */
export async function mergeVersion(ctx: Context, input: MergeInput): Promise<void> {
  authorise(userIdOf(ctx.actor) !== null);
  await transact(ctx, async (tx) => {
    const draft = await lockDraft(tx, input.draftId);
    const kept = await tx.db.draftVersion.findFirst({
      where: { id: input.versionId, draftId: draft.id },
      select: { front: true, document: true },
    });
    if (!kept) throw new NotFound("The kept text");
    if (draft.version !== input.version || !isWritable(draft.state)) throw new DraftMoved();
    const text = merged(draft, kept as unknown as LessonText, input);
    if (hashOfText(text) === hashOfText(draft)) return;
    await keepVersion(tx, {
      draftId: draft.id,
      reason: "replaced",
      onVersion: draft.version,
      writtenById: draft.lastEditedById,
      front: draft.front,
      document: draft.document,
    });
    await writeOver(tx, draft, text);
    await audit(tx, {
      action: "authoring.texts-merged",
      objectType: "lesson-draft",
      objectId: draft.id,
      details: { from: input.versionId, version: draft.version + 1 },
    });
  });
}
