import { RevisionFront } from "~/features/catalogue";
import { publishRevision } from "~/features/catalogue/index.server";
import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { userIdOf } from "~/shared/actor";
import { asAuthoring } from "../as-authoring.server";
import { isPossible } from "../domain/draft-state";
import { toPublished } from "../domain/front";
import { BaseChanged, DraftMoved, NotReady } from "../errors";
import { checkDraft } from "../queries/check-draft.server";
import { findPublished } from "../queries/find-published.server";
import { factsOf } from "../text-facts";
import { lockDraft, type StandingDraft } from "./find-draft.server";
import { moveDraft, type SeenDraft } from "./move-draft.server";

/**
 * Gives an approved text to its readers now, be it scheduled for later.
 *
 * @throws {Forbidden | NotFound | DraftMoved | BaseChanged | NotReady}
 */
export async function publishDraft(ctx: Context, { draftId, version }: SeenDraft): Promise<void> {
  authorise(userIdOf(ctx.actor) !== null);
  await transact(ctx, async (tx) => {
    const draft = await lockDraft(tx, draftId);
    if (draft.version !== version) throw new DraftMoved();
    await publishLocked(tx, draft);
  });
}

/**
 * Publishes a draft whose row is locked: a revision of the lesson from its text. Refused while the list before
 * publishing has an open point that blocks, and where the lesson got another text meanwhile, which would be undone.
 */
export async function publishLocked(tx: Context, draft: StandingDraft): Promise<void> {
  if (!isPossible("publish", draft.state)) throw new DraftMoved();
  const lesson = await findPublished(tx, draft.lessonId);
  if (lesson.currentRevisionId !== draft.baseRevisionId) throw new BaseChanged();
  const { items } = await checkDraft(tx, { ...draft, courseId: lesson.courseId, base: lesson.text });
  if (items.some(({ level }) => level === "blocking")) throw new NotReady();
  const { revisionId } = await publishRevision(asAuthoring(tx), {
    lessonId: draft.lessonId,
    front: RevisionFront.parse(toPublished(draft.front, factsOf(draft.document).words)),
    document: draft.document,
    origin: "editor",
    changeKind: draft.changeKind ?? "substance",
    reach: draft.reach,
  });
  await supersedeEarlier(tx, draft);
  const seen = { draftId: draft.id, version: draft.version };
  await moveDraft(tx, seen, "publish", { state: "published", publishAt: null, closedAt: tx.now, revisionId });
  await audit(tx, {
    action: "authoring.draft-published",
    objectType: "lesson-draft",
    objectId: draft.id,
    details: { revisionId, changeKind: draft.changeKind, reach: draft.reach },
  });
}

/** What was published before in this language is what readers saw until now. */
async function supersedeEarlier(tx: Context, { lessonId, language }: StandingDraft): Promise<void> {
  await tx.db.lessonDraft.updateMany({
    where: { lessonId, language, state: "published" },
    data: { state: "superseded", updatedAt: tx.now },
  });
}
