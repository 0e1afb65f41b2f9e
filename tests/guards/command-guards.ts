// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what looks like a template is source text to be edited.
import { type Guard, site } from "./guard";

const at = (file: string, name: string) => ({ file, name });
const on = (feature: string, file: string, name: string) =>
  at(`tests/integration/${feature}/${file}.test.ts`, name);

/** Guards that stand in commands, queries and rules; most of their tests need no built site. */
export const COMMAND_GUARDS: readonly Guard[] = [
  {
    id: "B6",
    what: "a review is written by whom it was given to",
    edits: [
      {
        file: "app/features/peer-review/policy.ts",
        search: "reviewerId: isViewedAs(actor) ? NOBODY : ownerScope(actor),",
        replace: "reviewerId: { not: String([isViewedAs, NOBODY]) },",
      },
    ],
    test: on("peer-review", "write-review", "B6 an unassigned reviewer"),
  },
  {
    id: "B7",
    what: "an application is answered for by its applicant",
    edits: [
      {
        file: "app/features/cohorts/applications/commands/find-own.server.ts",
        search: "applicantId: ownerScope(tx.actor), ",
        replace: "applicantId: { not: ownerScope(tx.actor) }, ",
      },
    ],
    test: on("cohorts", "answer-offer", "B7 nobody accepts for somebody else"),
  },
  {
    id: "B8",
    what: "a certificate's paper is its holder's and the organisers'",
    edits: [
      {
        file: "app/features/certificates/policy.ts",
        search: "userIdOf(actor) === userId || isOrganiser(actor, cohortId);",
        replace: "userIdOf(actor) !== userId || isOrganiser(actor, cohortId);",
      },
    ],
    test: on("certificates", "paper", "B8 the paper is for its holder"),
  },
  {
    id: "B10",
    what: "a file asks its owner's rule each time it is served",
    edits: [
      {
        file: "app/features/certificates/queries/get-certificate-paper.server.ts",
        search: "if (!found || !canDownload(ctx.actor, found))",
        replace: "void canDownload;\n  if (!found)",
      },
    ],
    test: site("reading", "B10 a file that is not one's own"),
  },
  {
    id: "B17",
    what: "a page that is read writes nothing",
    edits: [
      {
        file: "app/features/catalogue/queries/list-courses.server.ts",
        search: "export function listCourses(ctx: Context): Promise<ListedCourse[]> {",
        replace:
          'export async function listCourses(ctx: Context): Promise<ListedCourse[]> {\n  await ctx.db.course.updateMany({ where: { id: "none" }, data: { title: "" } });',
      },
    ],
    test: site("reading", "B17 every GET answers"),
  },
  {
    id: "B13",
    what: "a role is taken from the person the address names",
    edits: [
      {
        file: "app/features/identity/commands/revoke-role.server.ts",
        search: "where: { id: grantId, userId },",
        replace: "where: { id: grantId },",
      },
    ],
    test: on("identity", "roles", "taking a role B13 needs the grant"),
  },
  {
    id: "B16",
    what: "a decision moves an application out of the state it was in, once",
    edits: [
      {
        file: "app/features/cohorts/applications/commands/decide.server.ts",
        search: "if (moved.count === 0) throw new AlreadyDecided();",
        replace: "void [moved, AlreadyDecided];",
      },
    ],
    test: on("cohorts", "decide", "B16 deciding twice"),
  },
  {
    id: "J1",
    what: "an account is counted under one spelling of its address",
    edits: [
      {
        file: "app/platform/rate-limit.server.ts",
        search: "const folded = value.trim().toLowerCase();",
        replace: "const folded = value;",
      },
    ],
    test: on("identity", "limits", "J1 are counted by account"),
  },
  {
    id: "J4",
    what: "a list has no page before the first and none after the last",
    edits: [
      {
        file: "app/features/identity/schema.ts",
        search: "page: z.coerce.number().int().min(1).max(200).default(1),",
        replace: "page: z.coerce.number().default(1),",
      },
    ],
    test: at("app/features/identity/schema.test.ts", "J4 there is no page"),
  },
  {
    id: "J5",
    what: "a percent sign that is searched for is a percent sign",
    edits: [
      {
        file: "app/platform/text-search.server.ts",
        search: "regexp_replace(fold(${text}), '([\\\\\\\\%_])', '\\\\\\\\\\\\1', 'g')",
        replace: "fold(${text})",
      },
    ],
    test: on("administration", "people", "J5 "),
  },
  {
    id: "K2",
    what: "a cell that could begin a formula begins with an apostrophe",
    edits: [
      {
        file: "app/shared/spreadsheet-cell.ts",
        search: "return FORMULA.test(text) ? `'${text}` : text;",
        replace: "return FORMULA.test(text) ? text : text;",
      },
    ],
    test: at("app/shared/spreadsheet-cell.test.ts", "K2 "),
  },
];
