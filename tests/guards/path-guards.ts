import { type Guard, site } from "./guard";

const PATH = "app/features/enrolment/path";
const on = (name: string) => ({ file: "tests/integration/enrolment/path.test.ts", name });

/** Guards of path and completion. */
export const PATH_GUARDS: readonly Guard[] = [
  {
    id: "B16",
    what: "a lesson of a closed module is not served",
    edits: [
      {
        file: "app/routes/learn+/$courseSlug.$moduleSlug.$lessonSlug.tsx",
        search: "if (page && path && standing && !standing.isOpen)",
        replace: "if (page && path && standing && standing.number < 0)",
      },
    ],
    test: site("path", "B16 nothing of a closed lesson"),
  },
  {
    id: "B16",
    what: "a lesson of a closed module is not marked as read",
    edits: [
      {
        file: "app/features/enrolment/commands/complete-lesson.server.ts",
        search: "if (path) requireOpen(tx.actor, path, lesson.moduleId);",
        replace: "",
      },
    ],
    test: on("a lesson of a closed module"),
  },
  {
    id: "B16",
    what: "what two last acts complete at once is written down: the second waits and sees both",
    edits: [
      {
        file: `${PATH}/commands/complete-modules.server.ts`,
        search: "  await lockPath(tx, { courseId, userId });\n  const key",
        replace: "  const key",
      },
    ],
    test: on("two last things at once"),
  },
  {
    id: "B16",
    what: "a hidden grade opens nothing",
    edits: [
      {
        file: `${PATH}/queries/path-sql.server.ts`,
        search: `WHERE g."userId" = u."id" AND g."releasedAt" IS NOT NULL AND q."courseId" = c."id"`,
        replace: `WHERE g."userId" = u."id" AND q."courseId" = c."id"`,
      },
    ],
    test: on("a released grade counts"),
  },
  {
    id: "B16",
    what: "only who teaches the course decides for its people",
    edits: [
      {
        file: `${PATH}/commands/override-module.server.ts`,
        search: "if (!member || !canLeadPath(tx.actor, member.courseId))",
        replace: "if (!member)",
      },
    ],
    test: on("is not for learners"),
  },
];
