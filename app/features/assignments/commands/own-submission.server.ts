import type { Context } from "~/platform/context.server";
import type { SubmissionState } from "~/platform/generated/prisma/client.ts";
import { SectionTexts } from "../domain/work";

interface SentText {
  readonly number: number;
  readonly title: string;
  readonly country: string;
  readonly theme: string;
  readonly sections: SectionTexts;
  readonly receipt: string;
  readonly submittedAt: Date;
}

/** An author's work as it stands while its row is locked. */
export interface OwnSubmission {
  readonly id: string;
  readonly state: SubmissionState;
  readonly version: number;
  /** Made by this very transaction. */
  readonly isNew: boolean;
  readonly reviewersWhoOpened: number;
  /** The latest text that was sent, if any. */
  readonly revisions: readonly SentText[];
}

/**
 * Locks the row of an author's work, making it where the author never saved a draft. Whoever opens the work for
 * review locks the same row, so a text is never exchanged under a reader's eyes.
 */
export async function lockOwnSubmission(
  tx: Context,
  assignmentId: string,
  authorId: string,
): Promise<OwnSubmission> {
  const { count } = await tx.db.submission.createMany({
    data: { assignmentId, authorId, sections: {}, createdAt: tx.now, updatedAt: tx.now },
    skipDuplicates: true,
  });
  await tx.db.$queryRaw`
    SELECT id FROM "Submission" WHERE "assignmentId" = ${assignmentId} AND "authorId" = ${authorId} FOR UPDATE`;
  const row = await tx.db.submission.findUniqueOrThrow({
    where: { assignmentId_authorId: { assignmentId, authorId } },
    select: {
      id: true,
      state: true,
      version: true,
      _count: { select: { allocations: { where: { startedAt: { not: null } } } } },
      revisions: {
        orderBy: { number: "desc" },
        take: 1,
        select: {
          number: true,
          title: true,
          country: true,
          theme: true,
          sections: true,
          receipt: true,
          submittedAt: true,
        },
      },
    },
  });
  return {
    id: row.id,
    state: row.state,
    version: row.version,
    isNew: count === 1,
    reviewersWhoOpened: row._count.allocations,
    revisions: row.revisions.map((sent) => ({ ...sent, sections: SectionTexts.parse(sent.sections) })),
  };
}
