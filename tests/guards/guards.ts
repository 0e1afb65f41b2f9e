// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what looks like a template is source text to be edited.
/** One passage of the product and how it looks without the guard in it. */
export interface Edit {
  readonly file: string;
  readonly search: string;
  readonly replace: string;
}

/** One guard: the edits that take it out, and the tests that must then go red. */
export interface Guard {
  /** The security case it answers. */
  readonly id: string;
  readonly what: string;
  readonly edits: readonly Edit[];
  readonly test: { readonly file: string; readonly name: string };
}

const REQUEST = "app/server/edge/request-guard.server.ts";
const HEADERS = "app/server/edge/security-headers.server.ts";
const EXPRESS = "app/server/create-app.server.ts";
const HANDLERS = "app/web/handlers.server.ts";
const IDENTITY = "app/features/identity";
const QUIZZES = "app/features/quizzes";

const edge = (file: string, name: string) => ({ file: `tests/integration/edge/${file}.test.ts`, name });
const site = (file: string, name: string) => ({ file: `tests/integration/security/${file}.test.ts`, name });
const matrix = (row: string) => site("authorisation-matrix", `B1 ${row}`);

export const GUARDS: readonly Guard[] = [
  {
    id: "A1",
    what: "signing in says the same whether or not anybody has the address",
    edits: [
      {
        file: `${IDENTITY}/commands/sign-in.server.ts`,
        search: "const passwordHash = found?.passwordHash ?? null;",
        replace:
          "if (!found) throw new AddressUnconfirmed();\n  const passwordHash: string | null = found.passwordHash;",
      },
    ],
    test: site("sign-in", "A1 whether an address has an account"),
  },
  {
    id: "A2",
    what: "a link is used up by the statement that finds it",
    edits: [
      {
        file: `${IDENTITY}/tokens.server.ts`,
        search: 'DELETE FROM "OneTimeToken" t USING "User" u',
        replace: 'SELECT t."userId", pg_sleep(0.3)::text FROM "OneTimeToken" t, "User" u',
      },
      { file: `${IDENTITY}/tokens.server.ts`, search: '\n    RETURNING t."userId"`', replace: "`" },
    ],
    test: site("mailed-links", "A2 a link to reset the password serves one of two"),
  },
  {
    id: "A2",
    what: "only a digest of a link is kept",
    edits: [
      {
        file: `${IDENTITY}/tokens.server.ts`,
        search:
          'export const tokenHash = (token: string): string => createHash("sha256").update(token).digest("base64url");',
        replace: "export const tokenHash = (token: string): string => token;",
      },
    ],
    test: site("mailed-links", "A2 a link to reset the password is long"),
  },
  {
    id: "A3",
    what: "looking at a link uses nothing up",
    edits: [
      {
        file: "app/routes/_auth+/confirm.tsx",
        search: 'token: (await isLinkAlive(ctx, { token, purpose: "confirm_email" })) ? token : null,',
        replace: "token: await confirmEmail(ctx, { token }).then(() => token, () => null),",
      },
    ],
    test: site("mailed-links", "A3 looking at a link changes nothing"),
  },
  {
    id: "A4",
    what: "the site answers to its own name alone",
    edits: [{ file: REQUEST, search: "if (req.headers.host !== host)", replace: "if (host === null)" }],
    test: site("mailed-links", "A4 under another name"),
  },
  {
    id: "A6",
    what: "signing in ends the session of before",
    edits: [
      {
        file: `${IDENTITY}/commands/sign-in.server.ts`,
        search: 'if (tx.actor.kind === "person") await endSession(tx, tx.actor.sessionId);',
        replace: "void endSession;",
      },
    ],
    test: site("sign-in", "A6 signing in gives a new session"),
  },
  {
    id: "A6",
    what: "gaining a role ends every session",
    edits: [
      {
        file: `${IDENTITY}/commands/grant-role.server.ts`,
        search: "await endAllSessions(tx, userId);",
        replace: "void endAllSessions;",
      },
    ],
    test: site("sign-in", "A6 signing in gives a new session gaining a role"),
  },
  {
    id: "A7",
    what: "signing out ends the session in the database",
    edits: [
      {
        file: `${IDENTITY}/commands/sign-out.server.ts`,
        search: "await endSession(ctx, sessionId);",
        replace: "void [endSession, ctx, sessionId];",
      },
    ],
    test: site("sign-in", "A7 signing out a copy"),
  },
  {
    id: "A7",
    what: "a session that could not be ended is not called ended",
    edits: [
      {
        file: `${IDENTITY}/commands/sign-out.server.ts`,
        search: 'return "not-yet";',
        replace: 'return "ended";',
      },
    ],
    test: site("sign-in", "A7 signing out while the database is down"),
  },
  {
    id: "A8",
    what: "the table of sessions holds digests",
    edits: [
      {
        file: `${IDENTITY}/session.server.ts`,
        search:
          'const sessionIdOf = (token: string): string => createHash("sha256").update(token).digest("base64url");',
        replace: "const sessionIdOf = (token: string): string => token;\nvoid createHash;",
      },
    ],
    test: site("sign-in", "A8 what the table of sessions holds"),
  },
  {
    id: "A15",
    what: "the cookie is for our own pages and secure lines",
    edits: [
      {
        file: `${IDENTITY}/session.server.ts`,
        search: "Path=/; Secure; HttpOnly; SameSite=Lax",
        replace: "Path=/; SameSite=None",
      },
    ],
    test: site("sign-in", "A15 the session's cookie"),
  },
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
    test: matrix("routes/admin+/index at /admin"),
  },
  {
    id: "B1",
    what: "a school's applications are for its own staff",
    edits: [
      {
        file: "app/features/cohorts/policy.ts",
        search: 'if (may(actor, "screen", { cohortId: NOBODY, courseId: NOBODY })) return {};',
        replace: 'if (may(actor, "screen")) return {};',
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
  {
    id: "C1",
    what: "what serves an open attempt reads no keys",
    edits: [
      {
        file: `${QUIZZES}/queries/frozen-questions.server.ts`,
        search: "stem: true, body: true },",
        replace: "stem: true, body: true, answerKey: true },",
      },
    ],
    test: site("quiz", "C1 nothing of an open attempt"),
  },
  {
    id: "C4",
    what: "an attempt is marked once",
    edits: [
      {
        file: `${QUIZZES}/commands/submit-attempt.server.ts`,
        search: 'if (attempt.state === "graded") return false;',
        replace: "",
      },
    ],
    test: site("quiz", "C4 twenty who send at once"),
  },
  {
    id: "C5",
    what: "of many beginnings at once the database keeps one",
    edits: [
      {
        file: `${QUIZZES}/commands/start-attempt.server.ts`,
        search: "\n    ON CONFLICT DO NOTHING",
        replace: "",
      },
    ],
    test: site("quiz", "C5 twenty who begin at once"),
  },
  {
    id: "C7",
    what: "a choice is one of the question's own",
    edits: [
      {
        file: `${QUIZZES}/domain/answer.ts`,
        search: 'typeof raw === "string" && allowed.includes(raw)',
        replace: 'typeof raw === "string"',
      },
    ],
    test: site("quiz", "C7 what does not belong to the attempt"),
  },
  {
    id: "D1",
    what: "of a reviewer nothing but a random name is read",
    edits: [
      {
        file: "app/features/peer-review/queries/find-feedback.server.ts",
        search: "    reviews: rows.flatMap(",
        replace:
          "    told: rows.map((row) => (row as { reviewerId?: string }).reviewerId),\n    reviews: rows.flatMap(",
      },
      {
        file: "app/features/peer-review/queries/find-feedback.server.ts",
        search: "      reviewerAlias: true,\n      review: {",
        replace: "      reviewerAlias: true,\n      reviewerId: true,\n      review: {",
      },
    ],
    test: site("review", "D1 an author never learns who reviewed"),
  },
  {
    id: "I1",
    what: "forms from another site are refused",
    edits: [
      {
        file: REQUEST,
        search: "if (UNSAFE.has(req.method) && !isSameOrigin(req.headers, appOrigin))",
        replace: "if (appOrigin === null && !isSameOrigin(req.headers, appOrigin))",
      },
    ],
    test: edge("origin", "I1 a form from another site"),
  },
  {
    id: "I1",
    what: "the shape that skips the framework's own check does not exist",
    edits: [{ file: REQUEST, search: 'return refuse(400, "Bad request");', replace: "void 0;" }],
    test: edge("origin", "I1 the shape that skips"),
  },
  {
    id: "I2",
    what: "a missing or null Origin passes only from our own page",
    edits: [
      {
        file: REQUEST,
        search: 'return headers["sec-fetch-site"] === "same-origin";',
        replace: "return true;",
      },
    ],
    test: edge("origin", "I2 what is not plainly ours"),
  },
  {
    id: "I3",
    what: "another site can sign nobody in or out",
    edits: [
      {
        file: REQUEST,
        search: 'if (typeof origin === "string" && origin !== "null") return origin === appOrigin;',
        replace: 'if (typeof origin === "string") return true;',
      },
    ],
    test: site("sign-in", "I3 another site can neither"),
  },
  {
    id: "I4",
    what: "after signing in one stays on this site",
    edits: [
      {
        file: "app/routes/_auth+/login.tsx",
        search: "safeRedirect(form.redirectTo)",
        replace: "form.redirectTo",
      },
    ],
    test: site("sign-in", "I4 signing in with redirectTo"),
  },
  {
    id: "I5",
    what: "no answer may be framed",
    edits: [{ file: HEADERS, search: "frameAncestors: [\"'none'\"],", replace: "" }],
    test: edge("headers", "I5 the headers that guard"),
  },
  {
    id: "I5",
    what: "pages of a signed-in person are kept by no browser",
    edits: [
      {
        file: EXPRESS,
        search: 'if (!made.headers.has("Cache-Control")) res.setHeader("Cache-Control", "no-store");',
        replace: "",
      },
    ],
    test: edge("headers", "I5 pages of a signed-in person"),
  },
  {
    id: "I8",
    what: "an address that cannot be read is refused before anything reads it",
    edits: [
      {
        file: REQUEST,
        search: 'if (!req.url.startsWith("/") || !isDecodable(req.path))',
        replace: "if (appOrigin === null)",
      },
    ],
    test: edge("limits", "I8 requests that are no requests"),
  },
  {
    id: "I8",
    what: "a failure shows its number and not itself",
    edits: [
      {
        file: EXPRESS,
        search: ".send(`Something broke on our side.",
        replace: ".send(`${String(error)} Something broke on our side.",
      },
    ],
    test: site("failures", "I8 a failure inside shows a number"),
  },
  {
    id: "E5",
    what: "a body is counted as it arrives",
    edits: [{ file: REQUEST, search: "if (bytes <= maxBytes) {", replace: "if (bytes >= 0) {" }],
    test: edge("limits", "E5 a body is counted"),
  },
];
