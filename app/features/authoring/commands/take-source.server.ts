import { addCourseSource } from "~/features/catalogue/index.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { userIdOf } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import { asAuthoring } from "../as-authoring.server";
import { isWritable } from "../domain/draft-state";
import { citeWork } from "../domain/front";
import { DraftMoved, TooManySources } from "../errors";
import { lockDraft, type StandingDraft } from "./find-draft.server";
import type { SeenDraft } from "./move-draft.server";
import { writeOver } from "./save-draft.server";

interface TakenWork {
  readonly draftId: string;
  /** Of the library's entry. */
  readonly entry: string;
}

/**
 * Takes a work of the library among the sources of the course, for the editor, which then cites it.
 *
 * @throws {Forbidden | NotFound | DraftMoved} the last while the draft cannot be written.
 */
export async function takeSource(ctx: Context, { draftId, entry }: TakenWork): Promise<{ key: string }> {
  authorise(userIdOf(ctx.actor) !== null);
  return transact(ctx, async (tx) => take(tx, await lockDraft(tx, draftId), entry));
}

/**
 * The same, and writes the work into the draft's own list of sources, so that its text can cite it by name.
 *
 * @throws {Forbidden | NotFound | DraftMoved | TooManySources}
 */
export async function citeSource(ctx: Context, input: SeenDraft & TakenWork): Promise<void> {
  authorise(userIdOf(ctx.actor) !== null);
  await transact(ctx, async (tx) => {
    const draft = await lockDraft(tx, input.draftId);
    if (draft.version !== input.version) throw new DraftMoved();
    const { key } = await take(tx, draft, input.entry);
    const front = citeWork(draft.front, key);
    const isListed = front.sources.some(({ source }) => source === key);
    if (!isListed) throw new TooManySources();
    if (front !== draft.front) await writeOver(tx, draft, { front, document: draft.document });
  });
}

async function take(tx: Context, draft: StandingDraft, entry: string): Promise<{ key: string }> {
  if (!isWritable(draft.state)) throw new DraftMoved();
  const work = await tx.db.resource.findFirst({
    where: { slug: entry, retiredAt: null },
    select: {
      id: true,
      slug: true,
      fileKey: true,
      title: true,
      credit: true,
      year: true,
      address: true,
      csl: true,
    },
  });
  if (!work) throw new NotFound("The entry of the library");
  const { publisher = null } = work.csl as { readonly publisher?: string };
  return addCourseSource(asAuthoring(tx), {
    courseId: draft.courseId,
    work: {
      resourceId: work.id,
      name: work.fileKey ?? work.slug,
      title: work.title,
      year: work.year,
      author: work.credit || null,
      publisher,
      url: work.address,
    },
  });
}
