import { INTERNAL, type PrivacyRule, SOMEBODY_ELSE } from "~/shared/privacy-rule";

const machine = { nobody: "Speaks of the installation, not of people." };

/** What the platform's own tables keep about people. */
export const platformPrivacy = {
  OutboxMessage: {
    purpose: "running",
    subjects: [
      {
        path: { mention: ["payload", "uniqueKey", "lastError"] },
        export: {
          none: "Ids of what happened, on the way to whoever has to know; what happened is there itself.",
        },
        erase: [{ act: "delete" }],
      },
    ],
    withheld: {
      id: INTERNAL,
      kind: INTERNAL,
      topic: INTERNAL,
      payload: INTERNAL,
      uniqueKey: INTERNAL,
      state: INTERNAL,
      attempts: INTERNAL,
      maxAttempts: INTERNAL,
      createdAt: INTERNAL,
      availableAt: INTERNAL,
      leasedUntil: INTERNAL,
      finishedAt: INTERNAL,
      lastError: INTERNAL,
    },
    retention: [
      { days: 14, since: "finishedAt", which: { state: ["done"] } },
      { days: 90, since: "finishedAt", which: { state: ["dead"] } },
    ],
  },
  AuditEntry: {
    purpose: "accountability",
    subjects: [
      {
        path: { id: "actorId" },
        export: { columns: ["at", "action", "objectType"] },
        erase: {
          keep: "The log is only ever added to; it holds ids, and this one leads to an empty account.",
        },
      },
    ],
    withheld: {
      id: INTERNAL,
      actorId: INTERNAL,
      objectId: SOMEBODY_ELSE,
      reason: SOMEBODY_ELSE,
      details: SOMEBODY_ELSE,
    },
    retention: { keep: "Who did what has to be known for as long as the site runs; it holds no names." },
  },
  AuditSeal: { purpose: "accountability", subjects: machine, retention: { keep: "Part of the log." } },
  AuditHead: { purpose: "accountability", subjects: machine, retention: { keep: "Part of the log." } },
  SiteSetting: { purpose: "running", subjects: machine, retention: { keep: "In force until changed." } },
  SiteFact: { purpose: "running", subjects: machine, retention: { keep: "What this installation is." } },
  RateLimit: {
    purpose: "running",
    subjects: { nobody: "Counts by keyed digests, which nobody can turn back into an address." },
    retention: [{ days: 1, since: "expire" }],
  },
} as const satisfies Readonly<Record<string, PrivacyRule>>;
