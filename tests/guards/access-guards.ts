// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what looks like a template is source text to be edited.
import { type Guard, matrix, site } from "./guard";

const HANDLERS = "app/web/handlers.server.ts";
const IDENTITY = "app/features/identity";
const QUIZZES = "app/features/quizzes";

/** Guards of who may do what, and of what a form may hold. */
export const ACCESS_GUARDS: readonly Guard[] = [
  {
    id: "B1",
    what: "the house is for administrators",
    edits: [
      {
        file: "app/web/policy.ts",
        search: '{ name: "administrators", allows: isAdministrator }',
        replace: '{ name: "administrators", allows: () => true }',
      },
    ],
    test: matrix("routes/admin+/people..csv. at /admin/people.csv"),
  },
  {
    id: "B1",
    what: "a role for one school holds there alone",
    edits: [
      {
        file: "app/features/identity/permissions.ts",
        search: "return cohortId === place.cohortId && (country === null || country === place.country);",
        replace: "return true;",
      },
    ],
    test: matrix("routes/admin+/cohorts.*applications._index"),
  },
  {
    id: "B1",
    what: "a school that is not one's own does not exist",
    edits: [
      {
        file: "app/features/cohorts/policy.ts",
        search: "if (holdsEverywhere(actor, permission)) return {};",
        replace: "if (holdsEverywhere(actor, permission) || may(actor, permission)) return {};",
      },
    ],
    test: matrix("routes/admin+/cohorts.*applications._index"),
  },
  {
    id: "B1",
    what: "a handler without a policy is counted",
    edits: [
      {
        file: HANDLERS,
        search: "return Object.assign(handler, { policy: policy.name });",
        replace: "return handler as F & { policy: string };",
      },
    ],
    test: site("route-census", "B1 every route of the build"),
  },
  {
    id: "B2",
    what: "a page's own loader checks, however it is asked for",
    edits: [
      {
        file: HANDLERS,
        search: "admit(options.policy, context, request.method);\n    try {",
        replace: "try {",
      },
    ],
    test: site("forms", "B2, B3 the check stands in the leaf, not in a frame around it B2"),
  },
  {
    id: "B3",
    what: "an action checks before it runs",
    edits: [
      {
        file: HANDLERS,
        search: "admit(options.policy, context, request.method);\n    const submission",
        replace: "const submission",
      },
    ],
    test: site("forms", "B2, B3 the check stands in the leaf, not in a frame around it B3"),
  },
  {
    id: "B4",
    what: "an attempt is handed in by its owner",
    edits: [
      {
        file: `${QUIZZES}/commands/submit-attempt.server.ts`,
        search: ' AND attempt."userId" = ${ownerScope(tx.actor)}',
        replace: "",
      },
    ],
    test: site("quiz", "B4 an attempt of somebody else"),
  },
  {
    id: "B4",
    what: "an attempt is read by its owner",
    edits: [
      {
        file: `${QUIZZES}/queries/get-attempt.server.ts`,
        search: ' AND attempt."userId" = ${ownerScope(ctx.actor)}',
        replace: "",
      },
    ],
    test: site("quiz", "B4 an attempt of somebody else"),
  },
  {
    id: "B5",
    what: "works are for the instructors of their own course",
    edits: [
      {
        file: "app/features/assignments/policy.ts",
        search: "{ brief: { courseId: { in: grants.flatMap(({ courseId }) => courseId ?? []) } } },",
        replace: '{ brief: { courseId: { not: "" } } },',
      },
    ],
    test: site("review", "B5 a work is its author's"),
  },
  {
    id: "B12",
    what: "a form's schema takes its own fields alone",
    edits: [
      {
        file: `${IDENTITY}/schema.ts`,
        search: "export const AccountForm = z.object({",
        replace: "export const AccountForm = z.looseObject({",
      },
      {
        file: `${IDENTITY}/commands/update-account.server.ts`,
        search: "data: { name, addressAs, locale, timeZone, country, organisation },",
        replace:
          "data: { name, addressAs, locale, timeZone, country, organisation, email: String((form as { email?: string }).email) },",
      },
    ],
    test: site("forms", "B12 a form changes its own fields"),
  },
  {
    id: "B14",
    what: "what reaches a query was checked for its shape",
    edits: [
      {
        file: `${IDENTITY}/schema.ts`,
        search: "export const SignInForm = z.object({ email: EmailAddress, password: GivenPassword,",
        replace: "export const SignInForm = z.object({ email: z.any(), password: z.any().transform(String),",
      },
    ],
    test: site("forms", "B14 what is missing, repeated or an object"),
  },
];
