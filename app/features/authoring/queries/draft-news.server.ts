import { rolesFor } from "~/features/identity";
import type { Context } from "~/platform/context.server";
import type { DraftFront } from "../schema";

/** A mail to these people about a draft: whom it goes to, and what the lesson is called. */
export interface DraftNews {
  readonly lesson: string;
  readonly userIds: readonly string[];
}

/** Of a course with more readers the first ones are told; all of them find the text in the course's outline. */
const MOST_READERS = 12;

interface DraftAt {
  readonly draftId: string;
  readonly version: number;
}

/**
 * Who is told that a text waits to be read: whoever may approve it and did not write it last. Those of the course and of
 * its schools first; those of the whole site where it has nobody else. Null once it is not waiting any more.
 */
export async function findDraftReaders(
  ctx: Context,
  { draftId, version }: DraftAt,
): Promise<DraftNews | null> {
  const draft = await ctx.db.lessonDraft.findFirst({
    where: { id: draftId, version, state: "in_review" },
    select: { lastEditedById: true, ...NAMED },
  });
  if (!draft) return null;
  const rows = await ctx.db.$queryRaw<{ userId: string; isNear: boolean }[]>`
    SELECT g."userId", bool_or(g."courseId" IS NOT NULL OR g."cohortId" IS NOT NULL) AS "isNear"
    FROM "RoleGrant" g LEFT JOIN "Cohort" h ON h."id" = g."cohortId"
    JOIN "User" u ON u."id" = g."userId" AND u."suspendedAt" IS NULL AND u."erasedAt" IS NULL AND u."mergedIntoId" IS NULL
    WHERE g."role"::text = ANY(${[...rolesFor("write-lessons")]}::text[]) AND g."userId" <> ${draft.lastEditedById}
      AND coalesce(g."courseId", h."courseId", ${draft.lesson.module.courseId}) = ${draft.lesson.module.courseId}
    GROUP BY g."userId" ORDER BY 2 DESC, 1 LIMIT ${MOST_READERS}`;
  const near = rows.filter(({ isNear }) => isNear);
  return { lesson: nameOf(draft), userIds: (near.length > 0 ? near : rows).map(({ userId }) => userId) };
}

/** Who is told what became of a text: who wrote on it last and who began it, but for who decided. */
export async function findDraftWriters(
  ctx: Context,
  { draftId, byId }: { readonly draftId: string; readonly byId: string | null },
): Promise<DraftNews | null> {
  const draft = await ctx.db.lessonDraft.findUnique({
    where: { id: draftId },
    select: { lastEditedById: true, createdById: true, ...NAMED },
  });
  if (!draft) return null;
  const writers = new Set([draft.lastEditedById, draft.createdById]);
  return { lesson: nameOf(draft), userIds: [...writers].filter((id) => id !== byId) };
}

const NAMED = {
  front: true,
  lesson: { select: { number: true, title: true, module: { select: { courseId: true } } } },
} as const;

const nameOf = ({
  front,
  lesson,
}: {
  readonly front: unknown;
  readonly lesson: { readonly number: string; readonly title: string };
}): string => `${lesson.number} ${(front as DraftFront).title || lesson.title}`;
