import { INTERNAL, type PrivacyRule, SOMEBODY_ELSE } from "~/shared/privacy-rule";

const nobody = { nobody: "What work is judged by, the same for everybody." };

/** What grading keeps about people, table by table. */
export const gradingPrivacy = {
  Grade: {
    purpose: "grades",
    subjects: [
      {
        path: ["userId"],
        export: {
          which: { releasedAt: "filled" },
          columns: ["percent", "passed", "method", "releasedAt", "updatedAt"],
          named: { gradeItem: ["gradeItemId", "GradeItem", "title"] },
        },
        erase: [{ act: "blank", columns: { overrideReason: "–" }, which: { overrideReason: "filled" } }],
      },
      {
        path: ["releasedById"],
        export: { none: SOMEBODY_ELSE },
        erase: { keep: "Who released a grade stays known by an id, which leads to an empty account." },
      },
    ],
    withheld: {
      id: INTERNAL,
      userId: INTERNAL,
      evidence: "Points by the ids of reviews: with it an author could tell reviewers apart.",
      releasedById: SOMEBODY_ELSE,
      overrideReason: "A note among those who teach, about the reviews too.",
    },
    retention: "with-account",
  },
  GradeItem: { purpose: "grades", subjects: nobody, retention: { keep: "Part of the course." } },
  Rubric: { purpose: "grades", subjects: nobody, retention: { keep: "Grades rest on it." } },
  RubricCriterion: { purpose: "grades", subjects: nobody, retention: { keep: "Grades rest on it." } },
  RubricLevel: { purpose: "grades", subjects: nobody, retention: { keep: "Grades rest on it." } },
} as const satisfies Readonly<Record<string, PrivacyRule>>;
