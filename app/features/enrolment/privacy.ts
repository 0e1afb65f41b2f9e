import { INTERNAL, type PrivacyRule, SOMEBODY_ELSE } from "~/shared/privacy-rule";

/** What enrolment keeps about people, table by table. */
export const enrolmentPrivacy = {
  Enrolment: {
    purpose: "learning",
    subjects: [
      {
        path: ["userId"],
        export: {
          columns: ["state", "nameOnCertificate", "enrolledAt", "endedAt", "lastReadAt", "groupName"],
          named: {
            course: ["courseId", "Course", "title"],
            cohort: ["cohortId", "Cohort", "title"],
            lesson: ["lastLessonId", "Lesson", "title"],
          },
        },
        erase: [
          {
            act: "blank",
            columns: { nameOnCertificate: null, lastLessonId: null, lastReadAt: null, groupName: null },
          },
        ],
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
  ModuleCompletion: {
    purpose: "learning",
    subjects: [
      {
        path: ["userId"],
        export: { columns: ["completedAt", "evidence"], named: { module: ["moduleId", "Module", "title"] } },
        erase: { keep: "Counts how many completed a module; the id leads to an empty account." },
      },
    ],
    withheld: { userId: INTERNAL, rulesId: INTERNAL },
    retention: "with-account",
  },
  ModuleOverride: {
    purpose: "learning",
    subjects: [
      {
        path: ["userId"],
        export: {
          columns: ["kind", "reason", "madeAt", "takenBackAt"],
          named: { module: ["moduleId", "Module", "title"] },
        },
        erase: [{ act: "blank", columns: { reason: "–" } }],
      },
      {
        path: ["madeById"],
        export: { none: "What staff decided about a learner, in the learner's own data." },
        erase: { keep: "Says that somebody entitled decided; the id leads to an empty account." },
      },
    ],
    withheld: { id: INTERNAL, userId: INTERNAL, madeById: SOMEBODY_ELSE },
    retention: "with-account",
  },
  PathMark: {
    purpose: "learning",
    subjects: [
      {
        path: ["userId"],
        export: { columns: ["key", "markedAt"], named: { module: ["moduleId", "Module", "title"] } },
        erase: [{ act: "delete" }],
      },
    ],
    withheld: { userId: INTERNAL },
    retention: "with-account",
  },
  PathRules: {
    purpose: "course",
    subjects: [
      {
        path: ["madeById"],
        export: { none: "Rules of a course, not about whoever wrote them." },
        erase: { keep: "Rules of a course; the id leads to an empty account." },
      },
    ],
    withheld: {
      id: INTERNAL,
      courseId: INTERNAL,
      cohortId: INTERNAL,
      number: INTERNAL,
      rules: INTERNAL,
      contentHash: INTERNAL,
      origin: INTERNAL,
      madeById: INTERNAL,
      madeAt: INTERNAL,
    },
    retention: { keep: "As long as the course: people completed modules by them." },
  },
} as const satisfies Readonly<Record<string, PrivacyRule>>;
