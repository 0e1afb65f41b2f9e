import { type Guard, site } from "./guard";

const IDENTITY = "app/features/identity";
const command = (file: string, name: string) => ({
  file: `tests/integration/identity/${file}.test.ts`,
  name,
});

/** Guards of one's own account: doors and their count, sessions, the change of address, new passwords. */
export const ACCOUNT_GUARDS: readonly Guard[] = [
  {
    id: "A9",
    what: "a session ends, however much it is used",
    edits: [
      {
        file: `${IDENTITY}/domain/session-limits.ts`,
        search: "absoluteMs: 30 * DAY",
        replace: "absoluteMs: 300 * DAY",
      },
      {
        file: `${IDENTITY}/domain/session-limits.ts`,
        search: "absoluteMs: 12 * HOUR",
        replace: "absoluteMs: 120 * HOUR",
      },
    ],
    test: site("account-sessions", "A9 a session ends, as if the clock stood later"),
  },
  {
    id: "A13",
    what: "a new address counts only once it was confirmed there",
    edits: [
      {
        file: `${IDENTITY}/commands/request-address-change.server.ts`,
        search: "    const tokenId = await issueToken(",
        replace:
          "    await tx.db.user.updateMany({ where: { id: userId }, data: { email } });\n    const tokenId = await issueToken(",
      },
    ],
    test: site("account-address", "A13 another address counts once it was confirmed"),
  },
  {
    id: "A13",
    what: "undoing ends every session",
    edits: [
      {
        file: `${IDENTITY}/commands/change-address.server.ts`,
        search: "    await endAllSessions(tx, userId);",
        replace: "    void endAllSessions;",
      },
    ],
    test: site("account-address", "A13 another address counts once it was confirmed"),
  },
  {
    id: "A13",
    what: "who has the account cannot take the way back away",
    edits: [
      {
        file: `${IDENTITY}/tokens.server.ts`,
        search: "{ where: { userId, purpose: { not: KEPT } } }",
        replace: "{ where: { userId } }",
      },
    ],
    test: command("change-address", "A13 undoing from the old address cannot be taken away"),
  },
  {
    id: "A12",
    what: "another address takes a fresh proof",
    edits: [
      {
        file: `${IDENTITY}/commands/request-address-change.server.ts`,
        search: "  requireStepUp(ctx);",
        replace: "  void requireStepUp;",
      },
    ],
    test: site("account-address", "A13 another address A12 asks for a fresh proof"),
  },
  {
    id: "A16",
    what: "all doors share one count",
    edits: [
      {
        file: `${IDENTITY}/try-password.server.ts`,
        search: 'account: account?.email ?? ("email" in attempt ? attempt.email : attempt.userId)',
        replace: 'account: "email" in attempt ? attempt.email : attempt.userId',
      },
    ],
    test: site("account-doors", "A16 wrong passwords are counted once for all doors ten at any"),
  },
  {
    id: "A17",
    what: "a known browser counts by itself",
    edits: [
      {
        file: `${IDENTITY}/try-password.server.ts`,
        search: "  if (known) return {",
        replace: "  if (known && attempt.ip === known.id) return {",
      },
    ],
    test: site("account-doors", "A17 nobody is locked out by a stranger after a thousand"),
  },
  {
    id: "A17",
    what: "a browser is known at the account somebody signed in to with it",
    edits: [
      {
        file: `${IDENTITY}/try-password.server.ts`,
        search: "  const known = account?.knownDevices[0];",
        replace:
          "  const known = attempt.deviceToken === null ? null : { id: account?.knownDevices[0]?.id ?? attempt.deviceToken };",
      },
    ],
    test: site("account-doors", "A17 nobody is locked out by a stranger the known browser has ten"),
  },
  {
    id: "A18",
    what: "a password is taken as typed",
    edits: [
      {
        file: `${IDENTITY}/passwords.server.ts`,
        search: "return gate(() => hash(password, ARGON2ID));",
        replace: 'return gate(() => hash(password.normalize("NFC").trim(), ARGON2ID));',
      },
    ],
    test: site("account-doors", "A18 a password with spaces around it"),
  },
  {
    id: "A18",
    what: "more than a form takes is refused before anything is done with it",
    edits: [
      {
        file: "app/server/edge/request-guard.server.ts",
        search: "const MAX_BODY_BYTES = 256 * 1024;",
        replace: "const MAX_BODY_BYTES = 256 * 1024 * 1024;",
      },
    ],
    test: site("account-doors", "A18 a password of 20 MB"),
  },
  {
    id: "A18",
    what: "a new password is not one that guessing begins with",
    edits: [
      {
        file: `${IDENTITY}/insist-on-uncommon.server.ts`,
        search: "  if (isCommonPassword(password)) throw new PasswordTooCommon();",
        replace: "  void [isCommonPassword, PasswordTooCommon];",
      },
    ],
    test: site("account-doors", "A18 a new password that guessing begins with is refused beside its field"),
  },
  {
    id: "B4",
    what: "one's sessions alone can be ended",
    edits: [
      {
        file: `${IDENTITY}/commands/end-sessions.server.ts`,
        search: "where: { ...which, userId }",
        replace: "where: { ...which }",
      },
    ],
    test: site("account-sessions", "the list of sessions B4 somebody else's session"),
  },
  {
    id: "A7",
    what: "ending one session ends it in the database",
    edits: [
      {
        file: `${IDENTITY}/commands/end-sessions.server.ts`,
        search: "const ended = await tx.db.authSession.deleteMany({",
        replace: 'const ended = await tx.db.authSession.updateMany({ data: { device: "" },',
      },
    ],
    test: site("account-sessions", "the list of sessions A7 one is ended"),
  },
  {
    id: "A14",
    what: "a suspended account is nobody's with the next request",
    edits: [
      {
        file: `${IDENTITY}/commands/suspend.server.ts`,
        search: "data: { suspendedAt: tx.now },",
        replace: "data: { suspendedAt: null },",
      },
      {
        file: `${IDENTITY}/commands/suspend.server.ts`,
        search: "await endAllSessions(tx, userId);",
        replace: "void endAllSessions;",
      },
    ],
    test: site(
      "account-sessions",
      "A14 what is taken away is gone with the next request, mail and job a suspended",
    ),
  },
  {
    id: "J7",
    what: "few passwords are hashed at once",
    edits: [
      {
        file: `${IDENTITY}/passwords.server.ts`,
        search: "createGate({ places: 4,",
        replace: "createGate({ places: 500,",
      },
    ],
    test: command("known-devices", "J7 of 500 at once four passwords"),
  },
];
