import type { Context } from "~/platform/context.server";
import type { KeptBecause } from "~/platform/generated/prisma/client.ts";
import { hashOfText, type LessonText } from "../lesson-text.server";

interface KeptText extends LessonText {
  readonly draftId: string;
  readonly reason: KeptBecause;
  /** Of the draft, when this text was written. */
  readonly onVersion: number;
  readonly writtenById: string;
}

/** Keeps a text beside its draft. The same text of the same person is kept once, however often it comes. */
export async function keepVersion(tx: Context, { front, document, ...kept }: KeptText): Promise<string> {
  const textHash = hashOfText({ front, document });
  await tx.db.draftVersion.createMany({
    data: [{ ...kept, front, document, textHash, writtenAt: tx.now }],
    skipDuplicates: true,
  });
  const { id } = await tx.db.draftVersion.findUniqueOrThrow({
    where: {
      draftId_writtenById_textHash: { draftId: kept.draftId, writtenById: kept.writtenById, textHash },
    },
    select: { id: true },
  });
  return id;
}
