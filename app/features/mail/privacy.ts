import { INTERNAL, type PrivacyRule } from "~/shared/privacy-rule";

const SENT = {
  columns: ["template", "toAddress", "toName", "locale", "props", "state", "createdAt", "acceptedAt"],
};

/** What mail keeps about people, table by table. */
export const mailPrivacy = {
  MailMessage: {
    purpose: "mail",
    subjects: [
      { path: ["userId"], export: SENT, erase: [{ act: "delete" }] },
      {
        path: { address: "toAddress" },
        export: { none: "Mails to the account are there already; others only went to the same address." },
        erase: [{ act: "delete" }],
      },
    ],
    withheld: {
      id: INTERNAL,
      uniqueKey: INTERNAL,
      userId: INTERNAL,
      lastAnswer: "What the mail server said, for the operator.",
    },
    retention: [
      {
        days: 30,
        since: "createdAt",
        which: { state: ["accepted", "failed", "suppressed"] },
        steps: [{ act: "blank", columns: { props: {}, lastAnswer: null } }],
      },
      { days: 365, since: "createdAt" },
    ],
  },
  KeptMail: {
    purpose: "mail",
    subjects: [
      {
        path: { address: "toAddress" },
        export: { columns: ["toAddress", "subject", "text", "keptAt"] },
        erase: [{ act: "delete" }],
      },
    ],
    withheld: { id: INTERNAL, messageId: INTERNAL, html: "The same words as the text." },
    retention: [{ days: 30, since: "keptAt" }],
  },
} as const satisfies Readonly<Record<string, PrivacyRule>>;
