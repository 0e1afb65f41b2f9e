import { coursePath, lessonPath, modulePath } from "~/features/catalogue";
import type { Context } from "~/platform/context.server";
import { glossaryPath } from "../paths";

/** A page that everybody may read, and when it last changed. */
export interface PublicAddress {
  readonly path: string;
  /** Null where nobody knows. */
  readonly changedAt: Date | null;
}

type Row =
  | {
      readonly kind: "course";
      readonly course: string;
      readonly changedAt: Date;
      readonly module: null;
      readonly lesson: null;
    }
  | {
      readonly kind: "module";
      readonly course: string;
      readonly changedAt: Date | null;
      readonly module: string;
      readonly lesson: null;
    }
  | {
      readonly kind: "lesson";
      readonly course: string;
      readonly changedAt: Date;
      readonly module: string;
      readonly lesson: string;
    };

function pathsOf({ kind, course, module, lesson }: Row): string[] {
  if (kind === "lesson") return [lessonPath(course, module, lesson)];
  if (kind === "module") return [modulePath(course, module)];
  return [coursePath(course), glossaryPath(course)];
}

/** A file of addresses holds fifty thousand at most; this is far from it. */
const MOST = 20_000;

/** Courses, modules and published lessons: what a stranger may read, and nothing else. In one query. */
export async function listPublicAddresses(ctx: Context): Promise<PublicAddress[]> {
  const rows = await ctx.db.$queryRaw<Row[]>`
    WITH readable AS (
      SELECT c."slug" AS course, m."slug" AS module, l."slug" AS lesson, r."publishedAt" AS "changedAt"
      FROM "Lesson" l JOIN "LessonRevision" r ON r."id" = l."currentRevisionId"
      JOIN "Module" m ON m."id" = l."moduleId" AND m."retiredAt" IS NULL JOIN "Course" c ON c."id" = m."courseId"
      WHERE l."retiredAt" IS NULL
    )
    SELECT 'course' AS kind, c."slug" AS course, NULL AS module, NULL AS lesson, c."importedAt" AS "changedAt" FROM "Course" c
    UNION ALL
    SELECT 'module', c."slug", m."slug", NULL,
      (SELECT max(r."changedAt") FROM readable r WHERE r.course = c."slug" AND r.module = m."slug")
    FROM "Module" m JOIN "Course" c ON c."id" = m."courseId" WHERE m."retiredAt" IS NULL
    UNION ALL
    SELECT 'lesson', course, module, lesson, "changedAt" FROM readable
    ORDER BY 2, 3 NULLS FIRST, 4 NULLS FIRST LIMIT ${MOST}`;
  return rows.flatMap((row) => pathsOf(row).map((path) => ({ path, changedAt: row.changedAt })));
}
