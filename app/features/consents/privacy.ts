import { INTERNAL, type PrivacyRule, SOMEBODY_ELSE } from "~/shared/privacy-rule";

/** What the ledger of consents keeps about people, table by table. */
export const consentsPrivacy = {
  ConsentEntry: {
    purpose: "consents",
    subjects: [
      {
        path: ["userId"],
        export: { columns: ["kind", "granted", "textVersion", "source", "at"] },
        erase: [{ act: "delete" }],
      },
    ],
    withheld: { id: INTERNAL, userId: INTERNAL },
    retention: "with-account",
  },
  Disclosure: {
    purpose: "consents",
    subjects: [
      {
        path: { id: "madeById" },
        export: { none: SOMEBODY_ELSE },
        erase: { keep: "That a list went out stays true; the id leads to an empty account." },
      },
    ],
    withheld: {
      id: INTERNAL,
      kind: SOMEBODY_ELSE,
      list: SOMEBODY_ELSE,
      cohortId: INTERNAL,
      madeById: INTERNAL,
      included: SOMEBODY_ELSE,
      leftOut: SOMEBODY_ELSE,
      at: SOMEBODY_ELSE,
    },
    retention: { keep: "Numbers alone: how many were on a list and how many were left out." },
  },
  DisclosedPerson: {
    purpose: "consents",
    subjects: [
      {
        path: ["userId"],
        export: {
          columns: [],
          named: {
            list: ["disclosureId", "Disclosure", "list"],
            kind: ["disclosureId", "Disclosure", "kind"],
            at: ["disclosureId", "Disclosure", "at"],
          },
        },
        erase: [{ act: "delete" }],
      },
    ],
    withheld: { userId: INTERNAL },
    retention: "with-account",
  },
} as const satisfies Readonly<Record<string, PrivacyRule>>;
