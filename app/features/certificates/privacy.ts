import { INTERNAL, type PrivacyRule } from "~/shared/privacy-rule";

/** What certificates keep about people. */
export const certificatesPrivacy = {
  Certificate: {
    purpose: "certificates",
    subjects: [
      {
        path: ["userId"],
        export: {
          columns: [
            "code",
            "kind",
            "state",
            "nameAsPrinted",
            "snapshot",
            "issuedAt",
            "revokedAt",
            "showName",
          ],
          named: { cohort: ["cohortId", "Cohort", "title"] },
          sealed: { sealedName: "certificate:{code}" },
        },
        erase: [
          { act: "blank", columns: { revokedReason: "" }, which: { revokedReason: "filled" } },
          {
            act: "blank",
            columns: { nameAsPrinted: "", sealedName: null, "snapshot.workTitle": null, showName: false },
            unless: "keep-certificates",
          },
        ],
      },
    ],
    withheld: { id: INTERNAL, userId: INTERNAL, revokedReason: "A note among those who organise." },
    retention: {
      keep: "Others may rely on a paper for years; without its name it says only that it was given.",
    },
  },
} as const satisfies Readonly<Record<string, PrivacyRule>>;
