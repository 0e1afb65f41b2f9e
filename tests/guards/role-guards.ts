// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what looks like a template is source text to be edited.
import { type Guard, site } from "./guard";

const IDENTITY = "app/features/identity";
const VIEW_AS = `${IDENTITY}/view-as`;
const INVITATIONS = `${IDENTITY}/invitations`;
const command = (folder: string, file: string, name: string) => ({
  file: `tests/integration/${folder}/${file}.test.ts`,
  name,
});
const invitation = (name: string) => command("identity", "invitations", name);
const viewing = (name: string) =>
  command("identity", "view-as", `B18 looking at the site as somebody else ${name}`);

/** Guards of roles and where they hold, of invitations, and of looking at the site as somebody else. */
export const ROLE_GUARDS: readonly Guard[] = [
  {
    id: "B1",
    what: "a role for one country sees the applications of that country alone",
    edits: [
      {
        file: "app/features/cohorts/policy.ts",
        search: "cohortId ? [country ? { cohortId, country } : { cohortId }] : [],",
        replace: "cohortId ? [country ? { cohortId } : { cohortId }] : [],",
      },
    ],
    test: command("cohorts", "staff-lists", "B1 a role for one country"),
  },
  {
    id: "B1",
    what: "whoever decides gives no points",
    edits: [
      {
        file: `${IDENTITY}/permissions.ts`,
        search: 'assess: ["screener", "organiser", "administrator"],',
        replace: 'assess: ["screener", "selector", "organiser", "administrator"],',
      },
    ],
    test: command("cohorts", "staff-lists", "B1 selectors decide, screeners assess, auditors look"),
  },
  {
    id: "B1",
    what: "a new command of the command line is thought about",
    edits: [
      {
        file: "app/cli/commands/mail.ts",
        search: 'name: "mail retry"',
        replace: 'name: "mail again"',
      },
    ],
    test: {
      file: "tests/architecture/acting.test.ts",
      name: "B1 every command of the command line names its policy",
    },
  },
  {
    id: "B15",
    what: "organisers give no more than help for the cohort they run",
    edits: [
      {
        file: `${IDENTITY}/permissions.ts`,
        search: "    GIVEN_BY_ORGANISERS.includes(role) &&\n",
        replace: "",
      },
    ],
    test: invitation("B15 nobody invites to more than they could give organisers"),
  },
  {
    id: "B15",
    what: "the giver's right is asked again when an invitation is taken up",
    edits: [
      {
        file: `${INVITATIONS}/find-invitation.server.ts`,
        search: "return row && stillGiven(row, row.invitedBy) ? row : null;",
        replace: "return row && (stillGiven(row, row.invitedBy) || row) ? row : null;",
      },
    ],
    test: invitation("B15 nobody invites to more than they could give the giver's right"),
  },
  {
    id: "B15",
    what: "an invitation for one address is taken up by nobody else",
    edits: [
      {
        file: `${INVITATIONS}/commands/accept-invitation.server.ts`,
        search: "if (invitation.email !== null && invitation.email !== email)",
        replace: "if (invitation.email !== null && email === null)",
      },
    ],
    test: invitation("taking up as who one is is for the address it names"),
  },
  {
    id: "B15",
    what: "an invitation works once",
    edits: [
      {
        file: `${INVITATIONS}/find-invitation.server.ts`,
        search: "    where: { id, ...open(tx.now) },",
        replace: "    where: { id },",
      },
    ],
    test: invitation("taking up as who one is works once"),
  },
  {
    id: "A6",
    what: "a role that is gained ends the session it was gained in",
    edits: [
      {
        file: `${INVITATIONS}/commands/accept-invitation.server.ts`,
        search: "    await endAllSessions(tx, userId);\n",
        replace: "    if (userId === token) await endAllSessions(tx, userId);\n",
      },
    ],
    test: invitation("taking up as who one is A6"),
  },
  {
    id: "A3",
    what: "looking at an invitation does not take it up",
    edits: [
      {
        file: `${INVITATIONS}/queries/get-invitation.server.ts`,
        search: "  if (!found) return null;\n",
        replace:
          "  if (!found) return null;\n  await ctx.db.invitation.updateMany({ where: { id: found.id }, data: { acceptedAt: ctx.now } });\n",
      },
    ],
    test: invitation("A3 looking changes nothing"),
  },
  {
    id: "B17",
    what: "a look writes nothing",
    edits: [
      {
        file: "app/features/cohorts/queries/get-roster.server.ts",
        search: "  const { id, ...shown } = cohort;\n",
        replace:
          "  const { id, ...shown } = cohort;\n  await ctx.db.cohort.updateMany({ where: { id }, data: { title: shown.title } });\n",
      },
    ],
    test: site("reads-only", "B17 looking writes nothing.*roster"),
  },
  {
    id: "B18",
    what: "the connection of whoever looks as somebody else cannot write",
    edits: [
      {
        file: "app/platform/context.server.ts",
        search: 'actor.kind === "person" && actor.viewedBy ? readonlyPrisma() : prisma()',
        replace: "prisma()",
      },
    ],
    test: viewing("cannot write, whatever is called"),
  },
  {
    id: "B18",
    what: "forms are refused while somebody looks as another",
    edits: [
      {
        file: "app/web/handlers.server.ts",
        search: 'if (actor.kind === "person" && actor.viewedBy && !isSafe(method) && !policy.inViewAs) {',
        replace: "if (policy.name === method) {",
      },
    ],
    test: site("authorisation-matrix", "B1 routes/account at /account takes no form from those who may not"),
  },
  {
    id: "B18",
    what: "who reviewed whom stays closed",
    edits: [
      {
        file: "app/features/assignments/policy.ts",
        search: 'const grants = isViewedAs(actor) ? [] : grantsFor(actor, "teach");',
        replace: 'const grants = isViewedAs(actor) ? grantsFor(actor, "teach") : grantsFor(actor, "teach");',
      },
    ],
    test: viewing("never opens who reviewed whom"),
  },
  {
    id: "B18",
    what: "it is over after half an hour",
    edits: [
      {
        file: `${VIEW_AS}/viewings.server.ts`,
        search: ' AND s."viewAsSince" > ${since}\n',
        replace: ' AND (s."viewAsSince" > ${since} OR TRUE)\n',
      },
    ],
    test: viewing("is over after half an hour"),
  },
  {
    id: "B18",
    what: "its end is written down",
    edits: [
      {
        file: `${VIEW_AS}/viewings.server.ts`,
        search: "if (ended.count === 0 || viewAsUserId === null) continue;",
        replace: "if (ended.count >= 0 || viewAsUserId === null) continue;",
      },
    ],
    test: viewing("is written down at its beginning"),
  },
  {
    id: "B18",
    what: "nobody looks as an administrator or an auditor",
    edits: [
      {
        file: `${VIEW_AS}/commands/start-view-as.server.ts`,
        search: "if (viewable === 0 || userId === actor.userId)",
        replace: "if (viewable < 0 || userId === actor.userId)",
      },
    ],
    test: viewing("is never as"),
  },
  {
    id: "B1",
    what: "a role is taken only by who could give it",
    edits: [
      {
        file: `${IDENTITY}/commands/revoke-role.server.ts`,
        search: "if (!grant || !mayGive(tx.actor, grant.role, placeOf(grant)))",
        replace: "if (!grant || !placeOf(grant))",
      },
    ],
    test: command("identity", "roles", "taking a role B1 organisers take the roles they give"),
  },
  {
    id: "L4",
    what: "several invitations are taken back only where all are the actor's to take back",
    edits: [
      {
        file: `${INVITATIONS}/commands/revoke-invitations.server.ts`,
        search: "< ids.length) throw new NotFound",
        replace: "< 1) throw new NotFound",
      },
    ],
    test: invitation("L4 of several, one that is somebody else's"),
  },
];
