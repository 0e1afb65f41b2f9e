import { type Guard, site } from "./guard";

const IDENTITY = "app/features/identity";
const FACTOR = `${IDENTITY}/second-factor`;
const command = (name: string) => ({
  file: "tests/integration/identity/second-factor.test.ts",
  name,
});

/** Guards of the second step, of proving once more who one is, and of a site's first day. */
export const SECOND_FACTOR_GUARDS: readonly Guard[] = [
  {
    id: "A5",
    what: "a new password by mail leaves the second step where it is",
    edits: [
      {
        file: `${IDENTITY}/commands/choose-password.server.ts`,
        search: "await endAllSessions(tx, userId);",
        replace:
          "await endAllSessions(tx, userId);\n    await tx.db.totpFactor.deleteMany({ where: { userId } });",
      },
    ],
    test: site("second-factor", "A5 a new password by mail ends every session"),
  },
  {
    id: "A5",
    what: "the sessions end in the transaction of the new password",
    edits: [
      {
        file: `${IDENTITY}/commands/choose-password.server.ts`,
        search: "await endAllSessions(tx, userId);",
        replace: "await endAllSessions(ctx, userId).catch(() => undefined);",
      },
    ],
    test: site("second-factor", "A5 a new password by mail is chosen together"),
  },
  {
    id: "A6",
    what: "the second step gives the session another token",
    edits: [
      {
        file: `${FACTOR}/commands/pass-second-factor.server.ts`,
        search: "return rotateSession(tx, sessionId, { sudoAt: tx.now, mfaAt: tx.now });",
        replace:
          'await tx.db.authSession.updateMany({ where: { id: sessionId }, data: { mfaAt: tx.now } });\n    void rotateSession;\n    return { token: "", setCookie: "x=y" };',
      },
    ],
    test: site("second-factor", "A6 the second step gives a new session"),
  },
  {
    id: "A10",
    what: "a password alone opens nothing of an account with a second step",
    edits: [
      {
        file: `${IDENTITY}/session.server.ts`,
        search: 'hasFactor ? !mfaAt && "second-factor"',
        replace: "hasFactor ? void mfaAt",
      },
    ],
    test: site("second-factor", "A10 with the password alone routes/account at /account answers"),
  },
  {
    id: "A10",
    what: "whoever has a second step cannot set up another instead of giving it",
    edits: [
      {
        file: "app/web/policy.ts",
        search: 'actor.kind === "half-signed-in" && actor.needs === "set-up"',
        replace: 'actor.kind === "half-signed-in"',
      },
    ],
    test: site("second-factor", "A10 with the password alone the second step and the way out"),
  },
  {
    id: "A10",
    what: "staff set up a second step before anything else",
    edits: [
      {
        file: `${IDENTITY}/session.server.ts`,
        search: 'roles.length > 0 && staffNeedFactor && "set-up"',
        replace: "roles.length > 0 && void staffNeedFactor",
      },
    ],
    test: site("second-factor", "A10 with the password alone staff without a factor"),
  },
  {
    id: "A10",
    what: "an open session of long ago is no proof for a first second step",
    edits: [
      {
        file: `${IDENTITY}/step-up.server.ts`,
        search: "if (!isFresh(actor.sudoAt, now)) throw new StepUpNeeded();\n    return actor;",
        replace: "return actor;",
      },
    ],
    test: site("second-factor", "A10 with the password alone staff whose password was given long ago"),
  },
  {
    id: "A11",
    what: "a half minute's code is taken once",
    edits: [
      {
        file: `${FACTOR}/factors.server.ts`,
        search: ", OR: [{ lastStep: null }, { lastStep: { lt: step } }]",
        replace: "",
      },
    ],
    test: command("the second step A11 takes a code once"),
  },
  {
    id: "A11",
    what: "wrong codes are counted by account",
    edits: [
      {
        file: `${FACTOR}/commands/pass-second-factor.server.ts`,
        search: 'await limit(ctx, "second-factor", { account: userId });',
        replace: "void limit;",
      },
    ],
    test: site("second-factor", "A11 codes six wrong ones from six addresses"),
  },
  {
    id: "A11",
    what: "a recovery code is taken once",
    edits: [
      {
        file: `${FACTOR}/factors.server.ts`,
        search: "where: { userId, hash, usedAt: null },",
        replace: "where: { userId, hash },",
      },
    ],
    test: command("the second step A11 takes a recovery code once"),
  },
  {
    id: "A11",
    what: "an app counts for nothing before its first right code",
    edits: [
      {
        file: `${IDENTITY}/auth-session-adapter.server.ts`,
        search: ' AND f."confirmedAt" IS NOT NULL',
        replace: "",
      },
    ],
    test: site("second-factor", "A11 codes an app counts for nothing"),
  },
  {
    id: "A12",
    what: "setting up an app asks once more who one is",
    edits: [
      {
        file: `${IDENTITY}/step-up.server.ts`,
        search: 'authorise(actor.kind === "person");\n  requireStepUp(ctx);',
        replace: 'authorise(actor.kind === "person");',
      },
    ],
    test: site("step-up", "A12 .* setting up an authenticator app"),
  },
  {
    id: "A12",
    what: "removing a second step asks once more who one is",
    edits: [
      {
        file: `${FACTOR}/commands/remove-factor.server.ts`,
        search: "  requireStepUp(ctx);\n",
        replace: "  void requireStepUp;\n",
      },
    ],
    test: site("step-up", "A12 .* removing the authenticator app"),
  },
  {
    id: "A12",
    what: "making new recovery codes asks once more who one is",
    edits: [
      {
        file: `${FACTOR}/commands/renew-recovery-codes.server.ts`,
        search: "  requireStepUp(ctx);\n",
        replace: "  void requireStepUp;\n",
      },
      {
        file: `${FACTOR}/queries/get-security.server.ts`,
        search: "  requireStepUp(ctx);\n",
        replace: "  void requireStepUp;\n",
      },
    ],
    test: site("step-up", "A12 .* making new recovery codes"),
  },
  {
    id: "A12",
    what: "a proof holds for ten minutes",
    edits: [
      {
        file: `${IDENTITY}/step-up.server.ts`,
        search: "const STEP_UP_MS = 10 * 60_000;",
        replace: "const STEP_UP_MS = 60 * 60_000;",
      },
    ],
    test: site("step-up", "A12 .* making new recovery codes"),
  },
  {
    id: "L6",
    what: "the first account is made by the console's link alone",
    edits: [
      {
        file: `${IDENTITY}/commands/choose-password.server.ts`,
        search: "if (!link) throw new LinkDead();\n  insistOnUncommon(ctx, password, link);",
        replace: "void [link, LinkDead, insistOnUncommon];",
      },
      {
        file: `${IDENTITY}/tokens.server.ts`,
        search: "if (!userId) throw new LinkDead();",
        replace:
          'if (!userId) {\n    void LinkDead;\n    return (await tx.db.user.create({ data: { email: "first@example.org", name: "First" } })).id;\n  }',
      },
    ],
    test: site("first-run", "L6 the page to set up an account wants the link"),
  },
  {
    id: "L6",
    what: "on a new site staff need a second step",
    edits: [
      {
        file: `${IDENTITY}/auth-session-adapter.server.ts`,
        search: `= 'staff-second-factor'), '"required"')`,
        replace: `= 'staff-second-factor'), '"optional"')`,
      },
    ],
    test: site("first-run", "L6 the console's link makes the first administrator"),
  },
];
