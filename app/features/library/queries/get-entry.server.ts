import type { Context } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import { Citations } from "../domain/citations";
import type { CslItem } from "../domain/csl-item";
import type { ResourceDraft } from "../domain/resource";
import { citeNew } from "../formats/cite.server";
import { draftOfRow, ENTRY_COLUMNS } from "./draft-of-row.server";

/** A lesson that recommends a work. */
interface PinnedLesson {
  readonly courseSlug: string;
  readonly moduleSlug: string;
  readonly slug: string;
  readonly number: string;
  readonly title: string;
}

/** All that the page of an entry shows. */
export interface EntryView {
  readonly slug: string;
  readonly version: number;
  readonly isRetired: boolean;
  /** The course's files look after it still. */
  readonly isFiled: boolean;
  readonly credit: string;
  readonly draft: ResourceDraft & { csl: CslItem };
  readonly lessons: readonly PinnedLesson[];
  /** Null where the record gives none. */
  readonly citations: Citations | null;
}

/**
 * One entry with what cites it and what it is cited as. Open to everybody, retired ones too: addresses stay.
 *
 * @throws {NotFound}
 */
export async function getEntry(ctx: Context, { slug }: { readonly slug: string }): Promise<EntryView> {
  const row = await ctx.db.resource.findUnique({
    where: { slug },
    select: {
      ...ENTRY_COLUMNS,
      citations: true,
      slug: true,
      version: true,
      credit: true,
      retiredAt: true,
      editedAt: true,
      fileKey: true,
      pins: {
        where: { lesson: { retiredAt: null, module: { retiredAt: null } } },
        orderBy: [{ lesson: { module: { number: "asc" } } }, { lesson: { position: "asc" } }],
        select: {
          lesson: {
            select: {
              slug: true,
              number: true,
              title: true,
              module: { select: { slug: true, course: { select: { slug: true } } } },
            },
          },
        },
      },
    },
  });
  if (!row) throw new NotFound("This entry");
  const draft = draftOfRow(row);
  return {
    slug: row.slug,
    version: row.version,
    isRetired: row.retiredAt !== null,
    isFiled: row.fileKey !== null && row.editedAt === null,
    credit: row.credit,
    draft,
    lessons: row.pins.map(({ lesson: { module, ...lesson } }) => ({
      ...lesson,
      moduleSlug: module.slug,
      courseSlug: module.course.slug,
    })),
    citations: await citationsOf(row.citations, draft.csl),
  };
}

/** As the job wrote them; of an entry that is only a minute old, made now. */
async function citationsOf(written: unknown, csl: CslItem): Promise<Citations | null> {
  const kept = Citations.safeParse(written);
  const citations = kept.success ? kept.data : await citeNew(csl);
  return citations?.apa ? citations : null;
}
