import { type Context, transact } from "~/platform/context.server";
import { ownerScope } from "~/shared/actor";
import { NotFound, StaleVersion } from "~/shared/domain-error";
import { sendingWindow } from "../domain/window";
import { countedWords, fitToBrief, WorkSections } from "../domain/work";
import { SendingClosed, WorkAlreadySent } from "../errors";
import { assignmentsOpenTo } from "../policy";
import type { WorkForm } from "../schema";

interface SaveDraftInput extends WorkForm {
  readonly assignmentId: string;
}

/** What the next save has to name, and when this one was kept. */
interface SavedDraft {
  readonly version: number;
  readonly savedAt: Date;
}

/**
 * Keeps a half-written work. Each save names the version it builds on, so that two tabs cannot overwrite each other
 * unseen; owner, version and state stand in one conditional update.
 *
 * @throws {NotFound | SendingClosed | WorkAlreadySent | StaleVersion}
 */
export async function saveDraft(ctx: Context, input: SaveDraftInput): Promise<SavedDraft> {
  return transact(ctx, async (tx) => {
    const assignment = await tx.db.assignment.findFirst({
      where: { id: input.assignmentId, ...assignmentsOpenTo(tx.actor) },
      select: {
        id: true,
        opensAt: true,
        dueAt: true,
        reviewsDueAt: true,
        brief: { select: { sections: true } },
      },
    });
    if (!assignment) throw new NotFound("This assignment");
    const window = sendingWindow(assignment, tx.now);
    if (window === "not-open" || window === "closed") throw new SendingClosed();

    const sections = WorkSections.parse(assignment.brief.sections);
    const work = fitToBrief(input, { sections });
    const data = { ...work, wordCount: countedWords(work.sections, sections), updatedAt: tx.now };
    const own = { assignmentId: assignment.id, authorId: ownerScope(tx.actor) };
    const version = input.version + 1;
    const { count } =
      input.version === 0
        ? await tx.db.submission.createMany({
            data: { ...own, ...data, version, createdAt: tx.now },
            skipDuplicates: true,
          })
        : await tx.db.submission.updateMany({
            where: { ...own, version: input.version, state: "draft" },
            data: { ...data, version },
          });
    if (count === 0) {
      const standing = await tx.db.submission.findFirst({ where: own, select: { state: true } });
      throw standing && standing.state !== "draft" ? new WorkAlreadySent() : new StaleVersion("The draft");
    }
    return { version, savedAt: tx.now };
  });
}
