import { isDeepStrictEqual } from "node:util";
import { audit } from "~/platform/audit.server";
import { type Context, transact } from "~/platform/context.server";
import { publish } from "~/platform/outbox.server";
import { ownerScope } from "~/shared/actor";
import { NotFound, StaleVersion } from "~/shared/domain-error";
import { receiptFor } from "../domain/receipt";
import { isReplaceable, sendingWindow } from "../domain/window";
import { countedWords, findGaps, fitToBrief, type Work } from "../domain/work";
import { SendingClosed, WorkIncomplete, WorkNotReplaceable } from "../errors";
import { submissionSent } from "../events";
import { findOpenAssignment, type OpenAssignment } from "../queries/find-open-assignment.server";
import type { WorkForm } from "../schema";
import { lockOwnSubmission, type OwnSubmission } from "./own-submission.server";

interface SubmitInput extends WorkForm {
  readonly assignmentId: string;
}

/** Proof of what was sent. */
interface Receipt {
  readonly submissionId: string;
  readonly receipt: string;
  readonly submittedAt: Date;
}

/**
 * Hands a work in, or exchanges the text for another while it is not due and nobody reads it. Late works are taken
 * while reviews are written.
 *
 * The row of the work is locked first, so of two calls at once one sends; the other finds the same text sent and
 * gets the same receipt (a double click), or a different one and is refused.
 *
 * @throws {NotFound | SendingClosed | StaleVersion | WorkNotReplaceable | WorkIncomplete}
 */
export async function submit(ctx: Context, input: SubmitInput): Promise<Receipt> {
  return transact(ctx, async (tx) => {
    const assignment = await findOpenAssignment(tx, input.assignmentId);
    if (!assignment) throw new NotFound("This assignment");
    const window = sendingWindow(assignment, tx.now);
    if (window === "not-open") throw new SendingClosed();

    const work = fitToBrief(input, assignment.rules);
    const own = await lockOwnSubmission(tx, assignment.id, ownerScope(tx.actor));
    const last = own.revisions[0];
    if (own.state === "submitted" && last && sameText(last, work)) {
      return { submissionId: own.id, receipt: last.receipt, submittedAt: last.submittedAt };
    }
    if (window === "closed" || own.state === "withdrawn") throw new SendingClosed();
    if (own.state === "submitted" && !isReplaceable(assignment, tx.now, own.reviewersWhoOpened))
      throw new WorkNotReplaceable();
    // The row of a work never saved before was made a moment ago, by this very call.
    if (own.version !== input.version && !(own.isNew && input.version === 0))
      throw new StaleVersion("The work");
    const gaps = findGaps(work, assignment.rules);
    if (Object.keys(gaps).length > 0) throw new WorkIncomplete(gaps);
    return send(tx, assignment, own, work);
  });
}

function sameText(revision: Work, work: Work): boolean {
  const { title, country, theme, sections } = revision;
  return isDeepStrictEqual({ title, country, theme, sections }, { ...work });
}

async function send(
  tx: Context,
  assignment: OpenAssignment,
  own: OwnSubmission,
  work: Work,
): Promise<Receipt> {
  const { title, sections } = work;
  const country = work.country ?? "";
  const theme = work.theme ?? "";
  const number = (own.revisions[0]?.number ?? 0) + 1;
  const wordCount = countedWords(sections, assignment.rules.sections);
  const receipt = receiptFor(
    [own.id, String(number), title, country, theme, JSON.stringify(sections)],
    tx.now,
  );
  const sent = { title, country, theme, sections, wordCount, submittedAt: tx.now, receipt };
  await tx.db.revision.create({ data: { ...sent, submissionId: own.id, number }, select: { id: true } });
  const { count } = await tx.db.submission.updateMany({
    where: { id: own.id, version: own.version },
    data: { ...sent, state: "submitted", version: own.version + 1, updatedAt: tx.now },
  });
  if (count === 0) throw new StaleVersion("The work");
  await audit(tx, {
    action: "assignments.submission-sent",
    objectType: "submission",
    objectId: own.id,
    details: { revision: number, words: wordCount },
  });
  await publish(tx, submissionSent, { submissionId: own.id, assignmentId: assignment.id });
  return { submissionId: own.id, receipt, submittedAt: tx.now };
}
