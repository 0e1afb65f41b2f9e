import type { Context } from "~/platform/context.server";
import type { Prisma } from "~/platform/generated/prisma/client.ts";
import { excerptOf, type Standing, standingOf } from "../domain/standing";
import { IS_BY_STAFF } from "./circle-scope.server";

/** A post as somebody of its circle sees it: words that are not shown are not here either. */
export interface PostView {
  readonly id: string;
  readonly number: number;
  readonly standing: Standing;
  /** Null where it is not shown to this reader. Authors see their hidden words; of a reply it is empty. */
  readonly title: string | null;
  readonly text: string | null;
  /** Why it was hidden; for its author alone. */
  readonly hiddenBecause: string | null;
  /** Null: somebody who left. */
  readonly author: string | null;
  readonly isByStaff: boolean;
  readonly isOwn: boolean;
  readonly createdAt: Date;
  readonly editedAt: Date | null;
  readonly quoted: QuotedPost | null;
}

/** The beginning of an earlier post, read where it stands: what is hidden there is not quoted here. */
interface QuotedPost {
  readonly number: number;
  readonly author: string | null;
  readonly excerpt: string | null;
}

interface PostRow {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly text: string;
  readonly authorId: string;
  readonly author: string;
  readonly authorLeft: boolean;
  readonly isByStaff: boolean;
  readonly createdAt: Date;
  readonly editedAt: Date | null;
  readonly removedAt: Date | null;
  readonly hiddenAt: Date | null;
  readonly hiddenBecause: string | null;
  readonly quotedNumber: number | null;
  readonly quotedText: string | null;
  readonly quotedRemovedAt: Date | null;
  readonly quotedHiddenAt: Date | null;
  readonly quotedAuthor: string | null;
  readonly quotedAuthorLeft: boolean | null;
}

/**
 * Posts of threads the caller made sure of, in their order, for one reader.
 *
 * @param which a condition over the post `p` and its thread `t`
 */
export async function readPosts(
  ctx: Context,
  { which, readerId }: { which: Prisma.Sql; readerId: string },
): Promise<PostView[]> {
  const rows = await ctx.db.$queryRaw<PostRow[]>`
    SELECT p."id", p."number", p."title", p."text", p."authorId", a."name" AS "author", a."erasedAt" IS NOT NULL AS "authorLeft",
      ${IS_BY_STAFF} AS "isByStaff", p."createdAt", p."editedAt", p."removedAt", p."hiddenAt",
      (SELECT d."reason" FROM "DiscussionDecision" d WHERE d."postId" = p."id" AND d."kind" = 'hidden'
        ORDER BY d."createdAt" DESC LIMIT 1) AS "hiddenBecause",
      q."number" AS "quotedNumber", q."text" AS "quotedText", q."removedAt" AS "quotedRemovedAt",
      q."hiddenAt" AS "quotedHiddenAt", b."name" AS "quotedAuthor", b."erasedAt" IS NOT NULL AS "quotedAuthorLeft"
    FROM "DiscussionPost" p
    JOIN "DiscussionThread" t ON t."id" = p."threadId"
    JOIN "User" a ON a."id" = p."authorId"
    LEFT JOIN "DiscussionPost" q ON q."id" = p."quotedId"
    LEFT JOIN "User" b ON b."id" = q."authorId"
    WHERE ${which} ORDER BY p."number"`;
  return rows.map((row) => viewOf(row, readerId));
}

function viewOf(row: PostRow, readerId: string): PostView {
  const standing = standingOf(row);
  const isOwn = row.authorId === readerId;
  const isShown = standing === "standing" || (standing === "hidden" && isOwn);
  return {
    id: row.id,
    number: row.number,
    standing,
    title: isShown ? row.title : null,
    text: isShown ? row.text : null,
    hiddenBecause: standing === "hidden" && isOwn ? row.hiddenBecause : null,
    author: row.authorLeft ? null : row.author,
    isByStaff: row.isByStaff,
    isOwn,
    createdAt: row.createdAt,
    editedAt: isShown ? row.editedAt : null,
    quoted: quotedOf(row),
  };
}

function quotedOf(row: PostRow): QuotedPost | null {
  if (row.quotedNumber === null || standingOf(row) !== "standing") return null;
  const standing = standingOf({
    text: row.quotedText ?? "",
    removedAt: row.quotedRemovedAt,
    hiddenAt: row.quotedHiddenAt,
    authorLeft: row.quotedAuthorLeft ?? false,
  });
  return {
    number: row.quotedNumber,
    author: row.quotedAuthorLeft ? null : row.quotedAuthor,
    excerpt: standing === "standing" ? excerptOf(row.quotedText ?? "") : null,
  };
}
