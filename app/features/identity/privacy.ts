import { INTERNAL, type PrivacyRule, SECRET, SOMEBODY_ELSE } from "~/shared/privacy-rule";

const DAY_AFTER = (since: string) => [{ days: 1, since }] as const;
const OPAQUE = "What was given stays given; the id leads to an empty account.";

/** What identity keeps about people, table by table. */
export const identityPrivacy = {
  User: {
    purpose: "account",
    subjects: [
      {
        path: ["id"],
        export: {
          columns: [
            ...[
              "email",
              "emailVerifiedAt",
              "name",
              "addressAs",
              "locale",
              "timeZone",
              "organisation",
              "country",
            ],
            ...["suspendedAt", "discreetMail", "quickExit", "protectedAt", "createdAt"],
          ],
        },
        erase: { keep: "Emptied by identity itself: no name, no address, no way in; only the id is left." },
      },
    ],
    withheld: {
      id: INTERNAL,
      erasedAt: INTERNAL,
      mergedIntoId: INTERNAL,
      folded: "Name and address once more, for searching.",
    },
    retention: "with-account",
  },
  Credential: {
    purpose: "sign-in",
    subjects: [{ path: ["userId"], export: { columns: ["changedAt"] }, erase: [{ act: "delete" }] }],
    withheld: { userId: INTERNAL, passwordHash: SECRET },
    retention: "with-account",
  },
  AuthSession: {
    purpose: "sign-in",
    subjects: [
      {
        path: ["userId"],
        export: { columns: ["createdAt", "expiresAt", "absoluteExpiresAt", "mfaAt", "sudoAt", "device"] },
        erase: [{ act: "delete" }],
      },
      {
        path: ["viewAsUserId"],
        export: { none: SOMEBODY_ELSE },
        erase: [{ act: "blank", columns: { viewAsUserId: null, viewAsSince: null } }],
      },
    ],
    withheld: {
      id: SECRET,
      handle: INTERNAL,
      userId: INTERNAL,
      viewAsUserId: SOMEBODY_ELSE,
      viewAsSince: SOMEBODY_ELSE,
    },
    retention: DAY_AFTER("expiresAt"),
  },
  PasskeyChallenge: {
    purpose: "sign-in",
    subjects: [
      {
        path: ["sessionId", "AuthSession", "userId"],
        export: { none: "A question that lives for minutes." },
        erase: [{ act: "delete" }],
      },
    ],
    withheld: { sessionId: SECRET, purpose: INTERNAL, challenge: SECRET, expiresAt: INTERNAL },
    retention: DAY_AFTER("expiresAt"),
  },
  OneTimeToken: {
    purpose: "sign-in",
    subjects: [
      {
        path: ["userId"],
        export: { columns: ["purpose", "email", "createdAt", "expiresAt"] },
        erase: [{ act: "delete" }],
      },
      { path: { address: "email" }, export: { none: SOMEBODY_ELSE }, erase: [{ act: "delete" }] },
    ],
    withheld: { hash: SECRET, userId: INTERNAL },
    retention: DAY_AFTER("expiresAt"),
  },
  RoleGrant: {
    purpose: "roles",
    subjects: [
      {
        path: ["userId"],
        export: {
          columns: ["role", "country", "createdAt"],
          named: { course: ["courseId", "Course", "title"], cohort: ["cohortId", "Cohort", "title"] },
        },
        erase: [{ act: "delete" }],
      },
      { path: ["grantedById"], export: { none: SOMEBODY_ELSE }, erase: { keep: OPAQUE } },
    ],
    withheld: { id: INTERNAL, userId: INTERNAL, grantedById: SOMEBODY_ELSE },
    retention: "with-account",
  },
  Invitation: {
    purpose: "roles",
    subjects: [
      {
        path: ["acceptedById"],
        export: {
          columns: ["email", "role", "country", "createdAt", "expiresAt", "acceptedAt", "revokedAt"],
          named: { course: ["courseId", "Course", "title"], cohort: ["cohortId", "Cohort", "title"] },
        },
        erase: [{ act: "blank", columns: { email: null } }],
      },
      {
        path: { address: "email" },
        export: {
          columns: ["email", "role", "country", "createdAt", "expiresAt", "acceptedAt", "revokedAt"],
        },
        erase: [
          { act: "delete", which: { acceptedAt: "empty" } },
          { act: "blank", columns: { email: null } },
        ],
      },
      { path: ["invitedById"], export: { none: SOMEBODY_ELSE }, erase: { keep: OPAQUE } },
    ],
    withheld: { id: INTERNAL, tokenHash: SECRET, invitedById: SOMEBODY_ELSE, acceptedById: INTERNAL },
    retention: [
      { days: 90, since: "expiresAt", which: { acceptedAt: "empty" } },
      { days: 90, since: "acceptedAt", steps: [{ act: "blank", columns: { email: null } }] },
    ],
  },
  TotpFactor: {
    purpose: "sign-in",
    subjects: [
      { path: ["userId"], export: { columns: ["createdAt", "confirmedAt"] }, erase: [{ act: "delete" }] },
    ],
    withheld: { userId: INTERNAL, sealedSecret: SECRET, lastStep: INTERNAL },
    retention: "with-account",
  },
  Passkey: {
    purpose: "sign-in",
    subjects: [
      {
        path: ["userId"],
        export: { columns: ["label", "createdAt", "lastUsedOn"] },
        erase: [{ act: "delete" }],
      },
    ],
    withheld: {
      id: INTERNAL,
      userId: INTERNAL,
      credentialId: SECRET,
      publicKey: SECRET,
      counter: INTERNAL,
      transports: INTERNAL,
    },
    retention: "with-account",
  },
  RecoveryCode: {
    purpose: "sign-in",
    subjects: [{ path: ["userId"], export: { columns: ["usedAt"] }, erase: [{ act: "delete" }] }],
    withheld: { userId: INTERNAL, hash: SECRET },
    retention: "with-account",
  },
  KnownDevice: {
    purpose: "sign-in",
    subjects: [
      { path: ["userId"], export: { columns: ["createdAt", "expiresAt"] }, erase: [{ act: "delete" }] },
    ],
    withheld: { id: SECRET, userId: INTERNAL },
    retention: DAY_AFTER("expiresAt"),
  },
  ProtectedIdentity: {
    purpose: "account",
    subjects: [
      {
        path: ["userId"],
        export: {
          columns: ["createdAt"],
          sealed: { sealedName: "identity:#", sealedNameOnCertificate: "identity:#" },
        },
        erase: [{ act: "delete" }],
      },
    ],
    withheld: { userId: INTERNAL },
    retention: "with-account",
  },
  IdentityView: {
    purpose: "accountability",
    subjects: [
      { path: ["userId"], export: { columns: ["role", "reason", "at"] }, erase: [{ act: "delete" }] },
      { path: ["viewerId"], export: { none: SOMEBODY_ELSE }, erase: { keep: OPAQUE } },
    ],
    withheld: { id: INTERNAL, userId: INTERNAL, viewerId: SOMEBODY_ELSE },
    retention: [{ days: 1_095, since: "at" }],
  },
} as const satisfies Readonly<Record<string, PrivacyRule>>;
