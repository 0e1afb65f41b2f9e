import { INTERNAL, type PrivacyRule } from "~/shared/privacy-rule";

const PART_OF_THE_COURSE = {
  keep: "A text of the course, which stays; the account that stands for its translator has no name any more.",
};

/** What is kept about people who translate: which words of a course are theirs. */
export const translationPrivacy = {
  LessonTranslation: {
    purpose: "authoring",
    subjects: [
      {
        path: ["frontById"],
        export: {
          columns: ["locale", "front", "frontAt"],
          named: { lesson: ["lessonId", "Lesson", "title"] },
        },
        erase: PART_OF_THE_COURSE,
      },
    ],
    withheld: {
      id: INTERNAL,
      frontSource: "The text of the course that was translated.",
      frontSourceHash: INTERNAL,
      frontOrigin: INTERNAL,
      frontVersion: INTERNAL,
      frontById: INTERNAL,
      createdAt: INTERNAL,
    },
    retention: { keep: "Part of the course." },
  },
  TranslatedBlock: {
    purpose: "authoring",
    subjects: [
      {
        path: ["writtenById"],
        export: { columns: ["block", "writtenAt"] },
        erase: PART_OF_THE_COURSE,
      },
    ],
    withheld: {
      id: INTERNAL,
      translationId: INTERNAL,
      source: "The text of the course that was translated.",
      sourceHash: INTERNAL,
      position: INTERNAL,
      revisionId: INTERNAL,
      origin: INTERNAL,
      version: INTERNAL,
      writtenById: INTERNAL,
    },
    retention: { keep: "Part of the course." },
  },
  TranslatedPage: {
    purpose: "course",
    subjects: { nobody: "The text of a course, as published." },
    retention: { keep: "Part of the course." },
  },
} as const satisfies Readonly<Record<string, PrivacyRule>>;
