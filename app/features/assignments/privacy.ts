import { INTERNAL, type PrivacyRule } from "~/shared/privacy-rule";

const nobody = { nobody: "A task as its course sets it, the same for everybody." };

/** What assignments keep about people, table by table. */
export const assignmentsPrivacy = {
  Submission: {
    purpose: "learning",
    subjects: [
      {
        path: ["authorId"],
        export: {
          columns: [
            ...["state", "title", "country", "theme", "sections", "wordCount"],
            ...["createdAt", "updatedAt", "submittedAt", "receipt"],
          ],
          named: { assignment: ["assignmentId", "Assignment", "slug"] },
        },
        erase: [
          { act: "delete", which: { state: ["draft"] } },
          { act: "blank", columns: { title: "", sections: {} } },
        ],
      },
    ],
    withheld: { id: INTERNAL, authorId: INTERNAL, version: INTERNAL },
    retention: "with-account",
  },
  Revision: {
    purpose: "learning",
    subjects: [
      {
        path: ["submissionId", "Submission", "authorId"],
        export: {
          columns: ["number", "title", "country", "theme", "sections", "wordCount", "submittedAt", "receipt"],
        },
        erase: [{ act: "blank", columns: { title: "", sections: {} } }],
      },
    ],
    withheld: { id: INTERNAL, submissionId: INTERNAL },
    retention: "with-account",
  },
  Assignment: { purpose: "course", subjects: nobody, retention: { keep: "Works rest on it." } },
  AssignmentBrief: { purpose: "course", subjects: nobody, retention: { keep: "Works rest on it." } },
} as const satisfies Readonly<Record<string, PrivacyRule>>;
