import type { Context } from "~/platform/context.server";
import { diffWords, type Words } from "~/shared/block-diff";
import { NotFound } from "~/shared/domain-error";
import { isWritable } from "../domain/draft-state";
import { type Stretch, stretchesOf } from "../domain/merge-texts";
import { canonicalJson, type LessonText } from "../lesson-text.server";
import { blocksInWords, linesInWords } from "./blocks-in-words.server";
import { type DraftHead, findDraft } from "./get-draft.server";

/** A stretch in words: what both have, or what each has and how the two differ. */
export type StretchInWords =
  | { readonly kind: "same"; readonly blocks: readonly string[] }
  | {
      readonly kind: "differs";
      readonly theirs: readonly string[];
      readonly mine: readonly string[];
      readonly words: readonly Words[];
    };

/** Two texts of one draft beside each other: as it stands, and one that was kept beside it. */
export interface BothTexts extends DraftHead {
  readonly versionId: string;
  readonly writer: string;
  readonly writtenAt: Date;
  readonly isOwnVersion: boolean;
  readonly canSettle: boolean;
  readonly front: {
    readonly theirs: readonly string[];
    readonly mine: readonly string[];
    readonly isSame: boolean;
  };
  readonly stretches: readonly StretchInWords[];
}

/**
 * The draft as it stands ("theirs") and a text that was kept beside it ("mine"), cut where they part.
 *
 * @throws {NotFound}
 */
export async function getBothTexts(
  ctx: Context,
  { draftId, versionId }: { readonly draftId: string; readonly versionId: string },
): Promise<BothTexts> {
  const draft = await findDraft(ctx, draftId);
  const kept = await ctx.db.draftVersion.findFirst({
    where: { id: versionId, draftId },
    select: {
      front: true,
      document: true,
      writtenAt: true,
      writtenById: true,
      writtenBy: { select: { name: true } },
    },
  });
  if (!kept) throw new NotFound("The kept text");
  const mine = { front: kept.front, document: kept.document } as unknown as LessonText;
  const { document, front, ...head } = draft;
  const [frontTheirs, frontMine] = [linesInWords(draft).front, linesInWords(mine).front];
  return {
    ...head,
    versionId,
    writer: kept.writtenBy.name,
    writtenAt: kept.writtenAt,
    isOwnVersion: ctx.actor.kind === "person" && ctx.actor.userId === kept.writtenById,
    canSettle: isWritable(draft.state),
    front: {
      theirs: frontTheirs,
      mine: frontMine,
      isSame: canonicalJson(front) === canonicalJson(mine.front),
    },
    stretches: stretchesOf(document.content, mine.document.content, canonicalJson).map(inWords),
  };
}

type Blocks = LessonText["document"]["content"];

const say = (content: readonly Blocks[number][]): string[] =>
  blocksInWords({ document: { type: "doc", content: [...content] } });

function inWords(stretch: Stretch<Blocks[number]>): StretchInWords {
  if (stretch.kind === "same") return { kind: "same", blocks: say(stretch.blocks) };
  const [theirs, mine] = [say(stretch.theirs), say(stretch.mine)];
  return { kind: "differs", theirs, mine, words: diffWords(theirs.join("\n\n"), mine.join("\n\n")) };
}
