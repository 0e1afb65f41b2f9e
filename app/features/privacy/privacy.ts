import { INTERNAL, type PrivacyRule } from "~/shared/privacy-rule";

/** What this feature itself keeps about people. */
export const privacyPrivacy = {
  DataExport: {
    purpose: "accountability",
    subjects: [
      { path: ["userId"], export: { columns: ["createdAt", "expiresAt"] }, erase: [{ act: "delete" }] },
    ],
    withheld: { id: INTERNAL, userId: INTERNAL },
    retention: [{ days: 30, since: "expiresAt" }],
  },
} as const satisfies Readonly<Record<string, PrivacyRule>>;
