import { INTERNAL, type PrivacyRule } from "~/shared/privacy-rule";

/** What enrolment keeps about people, table by table. */
export const enrolmentPrivacy = {
  Enrolment: {
    purpose: "learning",
    subjects: [
      {
        path: ["userId"],
        export: {
          columns: ["state", "nameOnCertificate", "enrolledAt", "endedAt", "lastReadAt"],
          named: {
            course: ["courseId", "Course", "title"],
            cohort: ["cohortId", "Cohort", "title"],
            lesson: ["lastLessonId", "Lesson", "title"],
          },
        },
        erase: [{ act: "blank", columns: { nameOnCertificate: null, lastLessonId: null, lastReadAt: null } }],
      },
    ],
    withheld: { id: INTERNAL, userId: INTERNAL },
    retention: "with-account",
  },
  LessonCompletion: {
    purpose: "learning",
    subjects: [
      {
        path: ["userId"],
        export: { columns: ["completedAt"], named: { lesson: ["lessonId", "Lesson", "title"] } },
        erase: { keep: "Counts how often a lesson was read to its end; the id leads to an empty account." },
      },
    ],
    withheld: { userId: INTERNAL, revisionId: INTERNAL },
    retention: "with-account",
  },
} as const satisfies Readonly<Record<string, PrivacyRule>>;
