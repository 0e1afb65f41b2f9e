import { type Guard, site } from "./guard";

const REQUEST = "app/server/edge/request-guard.server.ts";
const IDENTITY = "app/features/identity";

/** Guards of sign-in, of links sent by mail and of where one lands. */
export const SIGN_IN_GUARDS: readonly Guard[] = [
  {
    id: "A1",
    what: "signing in says the same whether or not anybody has the address",
    edits: [
      {
        file: `${IDENTITY}/try-password.server.ts`,
        search: "const passwordHash = account?.credential?.passwordHash ?? null;",
        replace:
          'if (!account) throw new Error("Nobody has this address");\n  const passwordHash = account.credential?.passwordHash ?? null;',
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
        file: `${IDENTITY}/queries/is-link-alive.server.ts`,
        search: "return found !== null;",
        replace:
          "if (found) await ctx.db.oneTimeToken.deleteMany({ where: { hash: found.hash } });\n  return found !== null;",
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
        search: 'if ("sessionId" in tx.actor) await endSession(tx, tx.actor.sessionId);',
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
        search: "return { ended: false, pending: pending ?? seal(sessionId, PLACE) };",
        replace: "return { ended: true, ...(seal && {}) };",
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
        search: "const sessionIdOf = digestOf;",
        replace: "const sessionIdOf = (token: string): string => token;\nvoid digestOf;",
      },
    ],
    test: site("sign-in", "A8 what the table of sessions holds"),
  },
  {
    id: "A15",
    what: "the cookie is for our own pages and secure lines",
    edits: [
      {
        file: `${IDENTITY}/host-cookie.server.ts`,
        search: "Path=/; Secure; HttpOnly; SameSite=Lax",
        replace: "Path=/; SameSite=None",
      },
    ],
    test: site("sign-in", "A15 the session's cookie"),
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
        search: "redirectTo ? safeRedirect(redirectTo) : HOME",
        replace: "redirectTo || (safeRedirect && HOME)",
      },
    ],
    test: site("sign-in", "I4 signing in with redirectTo"),
  },
];
