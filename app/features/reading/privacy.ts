import { INTERNAL, type PrivacyRule } from "~/shared/privacy-rule";

/** What reading keeps about people, table by table. */
export const readingPrivacy = {
  ReadingMark: {
    purpose: "learning",
    subjects: [
      {
        path: ["userId"],
        export: {
          columns: ["quote", "note", "createdAt", "updatedAt"],
          named: { lesson: ["lessonId", "Lesson", "title"] },
        },
        erase: [{ act: "delete" }],
      },
    ],
    withheld: {
      id: INTERNAL,
      userId: INTERNAL,
      blockHash: INTERNAL,
      prefix: "Words of the course beside the marked place.",
      suffix: "Words of the course beside the marked place.",
      version: INTERNAL,
    },
    retention: "with-account",
  },
  LessonText: {
    purpose: "course",
    subjects: { nobody: "The text of a lesson, as published." },
    retention: { keep: "Part of the course." },
  },
  LessonWord: {
    purpose: "course",
    subjects: { nobody: "Words that stand in lessons." },
    retention: { keep: "Part of the course." },
  },
} as const satisfies Readonly<Record<string, PrivacyRule>>;
