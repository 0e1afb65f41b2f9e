import type { Context } from "~/platform/context.server";
import type { Verdict } from "~/platform/generated/prisma/client.ts";
import { type BlockChange, diffBlocks } from "~/shared/block-diff";
import { linesInWords } from "./blocks-in-words.server";
import { type Checked, checkDraft } from "./check-draft.server";
import { findPublished } from "./find-published.server";
import { type DraftHead, findDraft } from "./get-draft.server";

interface Said {
  readonly id: string;
  readonly author: string;
  readonly verdict: Verdict;
  readonly body: string;
  readonly writtenAt: Date;
}

/** Everything a second person decides by. */
export interface DraftReview extends DraftHead, Pick<Checked, "items" | "weight"> {
  readonly front: readonly BlockChange[];
  readonly blocks: readonly BlockChange[];
  readonly isFirst: boolean;
  /** The lesson got another published text since this draft began. */
  readonly isBaseChanged: boolean;
  readonly change: "typo" | "substance-now" | "substance-next-cohort" | null;
  readonly publishAt: Date | null;
  readonly comments: readonly Said[];
}

/**
 * A draft beside the text that readers have now: what changed, what is to be seen to, what was said.
 *
 * @throws {NotFound}
 */
export async function getReview(
  ctx: Context,
  { draftId }: { readonly draftId: string },
): Promise<DraftReview> {
  const draft = await findDraft(ctx, draftId);
  const { document: _, front: __, ...head } = draft;
  const { courseId, lessonId } = draft;
  const [facts, lesson] = [await factsOfReview(ctx, draftId), await findPublished(ctx, lessonId)];
  const { items, weight } = await checkDraft(ctx, {
    ...draft,
    courseId,
    base: lesson.text,
    hiddenQuizzes: facts.hiddenQuizzes,
  });
  const before = lesson.text ? linesInWords(lesson.text) : { front: [], blocks: [] };
  const after = linesInWords(draft);
  return {
    ...head,
    items,
    weight,
    isFirst: lesson.text === null,
    front: diffBlocks(before.front, after.front),
    blocks: diffBlocks(before.blocks, after.blocks),
    isBaseChanged: facts.baseRevisionId !== lesson.currentRevisionId,
    change:
      facts.changeKind === "substance"
        ? facts.reach === "next_cohort"
          ? "substance-next-cohort"
          : "substance-now"
        : facts.changeKind,
    publishAt: facts.publishAt,
    comments: facts.comments.map(({ author, ...said }) => ({ ...said, author: author.name })),
  };
}

const factsOfReview = (ctx: Context, draftId: string) =>
  ctx.db.lessonDraft.findUniqueOrThrow({
    where: { id: draftId },
    select: {
      baseRevisionId: true,
      changeKind: true,
      reach: true,
      publishAt: true,
      hiddenQuizzes: true,
      comments: {
        orderBy: { writtenAt: "asc" },
        select: { id: true, verdict: true, body: true, writtenAt: true, author: { select: { name: true } } },
      },
    },
  });
