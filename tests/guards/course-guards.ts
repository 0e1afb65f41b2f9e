import { type Guard, site } from "./guard";

const QUIZZES = "app/features/quizzes";

/** Guards of quizzes and reviews. */
export const COURSE_GUARDS: readonly Guard[] = [
  {
    id: "C1",
    what: "what serves an open attempt reads no keys",
    edits: [
      {
        file: `${QUIZZES}/queries/frozen-questions.server.ts`,
        search: "stem: true, body: true },",
        replace: "stem: true, body: true, answerKey: true },",
      },
    ],
    test: site("quiz", "C1 nothing of an open attempt"),
  },
  {
    id: "C4",
    what: "an attempt is marked once",
    edits: [
      {
        file: `${QUIZZES}/commands/submit-attempt.server.ts`,
        search: 'if (attempt.state === "graded") return false;',
        replace: "",
      },
    ],
    test: site("quiz", "C4 twenty who send at once"),
  },
  {
    id: "C5",
    what: "of many beginnings at once the database keeps one",
    edits: [
      {
        file: `${QUIZZES}/commands/start-attempt.server.ts`,
        search: "\n    ON CONFLICT DO NOTHING",
        replace: "",
      },
    ],
    test: site("quiz", "C5 whoever begins while another"),
  },
  {
    id: "C7",
    what: "a choice is one of the question's own",
    edits: [
      {
        file: `${QUIZZES}/domain/answer.ts`,
        search: 'typeof raw === "string" && allowed.includes(raw)',
        replace: 'typeof raw === "string"',
      },
    ],
    test: site("quiz", "C7 what does not belong to the attempt"),
  },
  {
    id: "D1",
    what: "of a reviewer nothing but a random name is read",
    edits: [
      {
        file: "app/features/peer-review/queries/find-feedback.server.ts",
        search: "    reviews: rows.flatMap(",
        replace:
          "    told: rows.map((row) => (row as { reviewerId?: string }).reviewerId),\n    reviews: rows.flatMap(",
      },
      {
        file: "app/features/peer-review/queries/find-feedback.server.ts",
        search: "      reviewerAlias: true,\n      review: {",
        replace: "      reviewerAlias: true,\n      reviewerId: true,\n      review: {",
      },
    ],
    test: site("review", "D1 an author never learns who reviewed"),
  },
];
