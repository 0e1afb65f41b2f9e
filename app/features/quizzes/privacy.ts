import { INTERNAL, type PrivacyRule } from "~/shared/privacy-rule";

const nobody = { nobody: "Questions and their keys, the same for everybody." };

/** What quizzes keep about people, table by table. */
export const quizzesPrivacy = {
  Attempt: {
    purpose: "learning",
    subjects: [
      {
        path: ["userId"],
        export: {
          columns: [
            ...["number", "state", "startedAt", "endsAt", "savedAt", "submittedAt"],
            ...["pointsScored", "maxPoints", "scorePercent", "passed", "receipt"],
          ],
          named: { quiz: ["quizId", "Quiz", "title"] },
        },
        erase: { keep: "Points and times without words; the id leads to an empty account." },
      },
    ],
    withheld: { id: INTERNAL, userId: INTERNAL, questionIds: INTERNAL, seed: INTERNAL, version: INTERNAL },
    retention: "with-account",
  },
  Response: {
    purpose: "learning",
    subjects: [
      {
        path: ["attemptId", "Attempt", "userId"],
        export: {
          columns: ["answer", "savedAt", "points"],
          named: {
            sitting: ["attemptId", "Attempt", "number"],
            question: ["questionId", "Question", "stem"],
            choices: ["questionId", "Question", "body"],
          },
        },
        erase: [{ act: "blank", columns: { answer: null } }],
      },
    ],
    retention: "with-account",
  },
  Quiz: { purpose: "course", subjects: nobody, retention: { keep: "Part of the course." } },
  Question: { purpose: "course", subjects: nobody, retention: { keep: "Sittings rest on it." } },
  QuestionKey: { purpose: "course", subjects: nobody, retention: { keep: "Sittings rest on it." } },
} as const satisfies Readonly<Record<string, PrivacyRule>>;
