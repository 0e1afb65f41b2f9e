import { INTERNAL, type PrivacyRule } from "~/shared/privacy-rule";

/** What media keeps about people, table by table. */
export const mediaPrivacy = {
  MediaFile: {
    purpose: "authoring",
    subjects: [
      {
        path: ["uploaderId"],
        export: {
          columns: ["kind", "name", "bytes", "width", "height", "createdAt", "usedAt"],
          named: { course: ["courseId", "Course", "title"] },
        },
        // The bytes of what goes are removed by the sweep within a day.
        erase: [
          { act: "delete", which: { usedAt: "empty" } },
          { act: "blank", columns: { name: "" } },
        ],
      },
    ],
    withheld: { id: INTERNAL, state: INTERNAL, uploaderId: INTERNAL },
    retention: { keep: "Part of the course once something shows it." },
  },
  MediaObject: {
    purpose: "course",
    subjects: { nobody: "One width of a picture, without what a camera wrote into it." },
    retention: { keep: "As long as the file." },
  },
  MediaUse: {
    purpose: "course",
    subjects: { nobody: "Which text shows which file." },
    retention: { keep: "As long as the text." },
  },
} as const satisfies Readonly<Record<string, PrivacyRule>>;
