import { INTERNAL, type PrivacyRule, SOMEBODY_ELSE } from "~/shared/privacy-rule";

/** Half a year after the last word on it: security.md, M3. */
const HALF_A_YEAR = 183;
const OPAQUE = { keep: "Who assessed and decided stays known by an id, which leads to an empty account." };
const nobody = { nobody: "A school as it is announced." };

/** What schools and applications keep about people, table by table. */
export const cohortsPrivacy = {
  Application: {
    purpose: "admission",
    subjects: [
      {
        path: ["applicantId"],
        export: {
          columns: [
            ...["number", "state", "answers", "country", "createdAt", "updatedAt", "submittedAt", "receipt"],
            ...["offerExpiresAt", "answeredAt", "declineReason"],
          ],
          named: { cohort: ["cohortId", "Cohort", "title"] },
        },
        erase: [
          { act: "delete", which: { state: ["draft"] } },
          { act: "blank", columns: { answers: {}, declineReason: null } },
        ],
      },
    ],
    withheld: {
      id: INTERNAL,
      applicantId: INTERNAL,
      version: INTERNAL,
      scorePercent: "What assessors gave in confidence; the decision and its reason are there.",
    },
    retention: [
      { days: HALF_A_YEAR, since: "updatedAt", which: { state: ["draft"] } },
      {
        days: HALF_A_YEAR,
        since: "updatedAt",
        which: { state: ["rejected", "withdrawn", "declined", "expired"] },
        steps: [
          { act: "blank", columns: { answers: {}, declineReason: null } },
          { act: "detach", column: "applicantId" },
        ],
      },
      {
        days: 365,
        since: "updatedAt",
        which: { state: ["submitted", "waitlisted"] },
        steps: [
          { act: "blank", columns: { answers: {} } },
          { act: "detach", column: "applicantId" },
        ],
      },
    ],
  },
  ApplicationAssessment: {
    purpose: "admission",
    subjects: [
      {
        path: ["applicationId", "Application", "applicantId"],
        export: { none: "What assessors gave in confidence; the decision and its reason are there." },
        erase: { keep: "Points without words." },
      },
      { path: ["assessorId"], export: { none: SOMEBODY_ELSE }, erase: OPAQUE },
    ],
    withheld: {
      applicationId: INTERNAL,
      assessorId: SOMEBODY_ELSE,
      ratings: SOMEBODY_ELSE,
      totalPercent: SOMEBODY_ELSE,
      updatedAt: SOMEBODY_ELSE,
    },
    retention: { keep: "Points without words, as long as the application they belong to." },
  },
  ApplicationDecision: {
    purpose: "admission",
    subjects: [
      {
        path: ["applicationId", "Application", "applicantId"],
        export: {
          columns: ["kind", "reasonCode", "message", "decidedAt"],
          named: { application: ["applicationId", "Application", "number"] },
        },
        erase: [{ act: "blank", columns: { message: "" } }],
      },
      { path: ["decidedById"], export: { none: SOMEBODY_ELSE }, erase: OPAQUE },
    ],
    withheld: { id: INTERNAL, decidedById: SOMEBODY_ELSE },
    retention: [
      {
        days: HALF_A_YEAR,
        since: "decidedAt",
        steps: [{ act: "blank", columns: { message: "" } }],
      },
    ],
  },
  Cohort: { purpose: "course", subjects: nobody, retention: { keep: "Part of the school's history." } },
  CountrySeat: { purpose: "course", subjects: nobody, retention: { keep: "Part of the school's history." } },
} as const satisfies Readonly<Record<string, PrivacyRule>>;
