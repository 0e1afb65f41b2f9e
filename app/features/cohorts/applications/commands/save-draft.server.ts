import { type Context, transact } from "~/platform/context.server";
import { StaleVersion } from "~/shared/domain-error";
import { answered, appliedAs, sameAnswers } from "../domain/answers";
import { AlreadySent } from "../errors";
import type { DraftAnswers } from "../schema";
import { openCall } from "./open-call.server";

interface SaveDraftInput {
  readonly schoolSlug: string;
  /** The version the form was opened with; 0 before the first save. */
  readonly version: number;
  readonly answers: DraftAnswers;
}

interface SavedDraft {
  readonly version: number;
  readonly savedAt: Date;
}

/**
 * Keeps what an applicant has written so far. A save that arrives a second time is
 * answered as the first was.
 *
 * @throws {CallClosed} {@link AlreadySent}
 * @throws {StaleVersion} when another window saved something else meanwhile; nothing is overwritten.
 */
export async function saveDraft(
  ctx: Context,
  { schoolSlug, version, answers }: SaveDraftInput,
): Promise<SavedDraft> {
  return transact(ctx, async (tx) => {
    const { cohortId, applicantId, alias } = await openCall(tx, schoolSlug);
    const kept = answered(appliedAs(answers, alias));
    if (version === 0) {
      const created = await tx.db.application.createMany({
        data: [{ cohortId, applicantId, answers: kept, createdAt: tx.now, updatedAt: tx.now }],
        skipDuplicates: true,
      });
      if (created.count === 1) return { version: 1, savedAt: tx.now };
    } else {
      const saved = await tx.db.application.updateMany({
        where: { cohortId, applicantId, state: "draft", version },
        data: { answers: kept, version: { increment: 1 }, updatedAt: tx.now },
      });
      if (saved.count === 1) return { version: version + 1, savedAt: tx.now };
    }
    return alreadyThere(tx, { cohortId, applicantId }, kept);
  });
}

/** Nothing was written: because the same is there already, or because something else is. */
async function alreadyThere(
  tx: Context,
  person: { cohortId: string; applicantId: string },
  kept: Record<string, string>,
): Promise<SavedDraft> {
  const standing = await tx.db.application.findUnique({
    where: { cohortId_applicantId: person },
    select: { state: true, version: true, answers: true, updatedAt: true },
  });
  if (!standing) throw new StaleVersion("The draft");
  if (standing.state !== "draft") throw new AlreadySent();
  if (!sameAnswers(standing.answers as Record<string, unknown>, kept)) throw new StaleVersion("The draft");
  return { version: standing.version, savedAt: standing.updatedAt };
}
