import { getCourseShelf } from "~/features/catalogue/index.server";
import { markdownFromDocument } from "~/features/documents/index.server";
import type { Context } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import { asAuthoring } from "../as-authoring.server";
import type { DraftState } from "../domain/draft-state";
import type { LessonText } from "../lesson-text.server";
import { draftsWrittenBy } from "../policy";
import type { DraftFront } from "../schema";

/** A draft and where its lesson stands, for the head of every page about it. */
export interface DraftHead {
  readonly id: string;
  readonly state: DraftState;
  readonly version: number;
  readonly updatedAt: Date;
  readonly editor: string;
  readonly lessonId: string;
  readonly number: string;
  readonly title: string;
  readonly language: string;
  readonly courseId: string;
  readonly courseSlug: string;
  readonly courseTitle: string;
  readonly isOwnText: boolean;
}

/** What the writer's page needs: the text in both of its forms, and what can be put into it. */
export interface DraftPage extends DraftHead {
  readonly front: DraftFront;
  /** The tree as JSON. */
  readonly document: string;
  readonly markdown: string;
  readonly works: readonly { readonly value: string; readonly label: string }[];
  readonly terms: readonly { readonly value: string; readonly label: string }[];
  readonly quizzes: readonly { readonly value: string; readonly label: string }[];
  /** Uploaded captions of the course, newest first. */
  readonly captions: readonly { readonly value: string; readonly label: string }[];
}

/**
 * A draft with its text.
 *
 * @throws {NotFound}
 */
export async function findDraft(ctx: Context, draftId: string): Promise<DraftHead & LessonText> {
  const draft = await ctx.db.lessonDraft.findFirst({
    where: { id: draftId, ...draftsWrittenBy(ctx.actor) },
    select: {
      id: true,
      state: true,
      version: true,
      updatedAt: true,
      language: true,
      front: true,
      document: true,
      lastEditedById: true,
      lastEditedBy: { select: { name: true } },
      lesson: {
        select: {
          id: true,
          number: true,
          title: true,
          module: { select: { course: { select: { id: true, slug: true, title: true } } } },
        },
      },
    },
  });
  if (!draft) throw new NotFound("The draft");
  const { lesson, lastEditedBy, lastEditedById, front, document, ...head } = draft;
  const { course } = lesson.module;
  // Both went through their schemas on the way into the table.
  const text = { front, document } as unknown as LessonText;
  return {
    ...head,
    ...text,
    lessonId: lesson.id,
    number: lesson.number,
    title: text.front.title || lesson.title,
    courseId: course.id,
    courseSlug: course.slug,
    courseTitle: course.title,
    editor: lastEditedBy.name,
    isOwnText: ctx.actor.kind === "person" && ctx.actor.userId === lastEditedById,
  };
}

/** As many as a list can be looked through. */
const MOST_CAPTIONS = 200;

/**
 * The page on which a draft is written.
 *
 * @throws {NotFound}
 */
export async function getDraft(ctx: Context, { draftId }: { readonly draftId: string }): Promise<DraftPage> {
  const { document, ...draft } = await findDraft(ctx, draftId);
  const shelf = await getCourseShelf(asAuthoring(ctx), { courseId: draft.courseId, document });
  const captions = await ctx.db.mediaFile.findMany({
    where: { courseId: draft.courseId, kind: "captions", state: "ready" },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    take: MOST_CAPTIONS,
    select: { id: true, name: true },
  });
  return {
    ...draft,
    document: JSON.stringify(document),
    markdown: markdownFromDocument(document),
    works: Object.entries(shelf.sources).map(([value, { title, author, year }]) => ({
      value,
      label: [value, author, year, title].filter(Boolean).join(" · "),
    })),
    terms: Object.entries(shelf.glossary).map(([value, { term }]) => ({ value, label: term })),
    quizzes: [...shelf.quizzes].map(([value, { title }]) => ({ value, label: title })),
    captions: captions.map(({ id, name }) => ({ value: id, label: name })),
  };
}
