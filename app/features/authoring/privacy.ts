import { INTERNAL, type PrivacyRule, SOMEBODY_ELSE } from "~/shared/privacy-rule";

const PART_OF_THE_COURSE = {
  keep: "A text of the course, which stays; the account that stands for its writer has no name any more.",
};
const NOT_MINE = { none: "A text of the course that somebody else wrote." };

/** What authoring keeps about people: who wrote, read and approved which text of a course. */
export const authoringPrivacy = {
  LessonDraft: {
    purpose: "authoring",
    subjects: [
      {
        path: ["lastEditedById"],
        export: {
          columns: [
            "language",
            "state",
            "front",
            "document",
            "createdAt",
            "updatedAt",
            "publishAt",
            "closedAt",
          ],
          named: { lesson: ["lessonId", "Lesson", "title"] },
        },
        erase: PART_OF_THE_COURSE,
      },
      { path: ["createdById"], export: NOT_MINE, erase: PART_OF_THE_COURSE },
      { path: ["reviewedById"], export: NOT_MINE, erase: PART_OF_THE_COURSE },
    ],
    withheld: {
      id: INTERNAL,
      version: INTERNAL,
      baseRevisionId: INTERNAL,
      revisionId: INTERNAL,
      createdById: INTERNAL,
      lastEditedById: INTERNAL,
      reviewedById: SOMEBODY_ELSE,
      reviewedAt: SOMEBODY_ELSE,
      changeKind: "A decision about the course.",
      reach: "A decision about the course.",
      hiddenQuizzes: "A decision about the course.",
    },
    retention: { keep: "Part of the course: who wrote and who approved what readers see." },
  },
  DraftVersion: {
    purpose: "authoring",
    subjects: [
      {
        path: ["writtenById"],
        export: { columns: ["front", "document", "writtenAt"] },
        erase: PART_OF_THE_COURSE,
      },
    ],
    withheld: {
      id: INTERNAL,
      draftId: INTERNAL,
      reason: INTERNAL,
      onVersion: INTERNAL,
      textHash: INTERNAL,
      writtenById: INTERNAL,
    },
    retention: { keep: "Goes with the draft it was written for." },
  },
  DraftComment: {
    purpose: "authoring",
    subjects: [
      {
        path: ["authorId"],
        export: { columns: ["verdict", "body", "writtenAt"] },
        erase: PART_OF_THE_COURSE,
      },
    ],
    withheld: { id: INTERNAL, draftId: INTERNAL, onVersion: INTERNAL, authorId: INTERNAL },
    retention: { keep: "Goes with the draft it is about." },
  },
} as const satisfies Readonly<Record<string, PrivacyRule>>;
