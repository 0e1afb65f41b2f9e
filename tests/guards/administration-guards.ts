// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what looks like a template is source text to be edited.
import type { Guard } from "./guard";

const administration = (file: string, name: string) => ({
  file: `tests/integration/administration/${file}.test.ts`,
  name,
});
const IDENTITY = "app/features/identity";
const INVITATIONS = `${IDENTITY}/invitations`;

/** Guards of running the site: lists, exports, imports, jobs, health. */
export const ADMINISTRATION_GUARDS: readonly Guard[] = [
  {
    id: "J4",
    what: "a list has two hundred pages at most",
    edits: [
      {
        file: `${IDENTITY}/schema.ts`,
        search: "  page: z.coerce.number().int().min(1).max(200).default(1),",
        replace: "  page: z.coerce.number().default(1),",
      },
    ],
    test: administration("people", "J4 pages are bounded"),
  },
  {
    id: "J5",
    what: "what is searched stands for itself",
    edits: [
      {
        file: "app/platform/text-search.server.ts",
        search: "regexp_replace(fold(${text}), '([\\\\\\\\%_])', '\\\\\\\\\\\\1', 'g')",
        replace: "fold(${text})",
      },
    ],
    test: administration("people", 'J5 "%_%_%" finds'),
  },
  {
    id: "J5",
    what: "a search has two hundred letters at most",
    edits: [
      {
        file: `${IDENTITY}/schema.ts`,
        search: "    .max(200)\n    .regex(/^[^\\p{Cc}]*$/u)",
        replace: "    .regex(/^[^\\p{Cc}]*$/u)",
      },
    ],
    test: administration("people", "J5 more than 200 letters"),
  },
  {
    id: "K2",
    what: "every text of an export goes through the guard",
    edits: [
      {
        file: "app/platform/csv-file.server.ts",
        search: 'typeof cell === "string" ? spreadsheetCell(cell) : (cell ?? "")',
        replace: 'typeof cell === "string" && row.length < 0 ? spreadsheetCell(cell) : (cell ?? "")',
      },
    ],
    test: administration("csv", "K2 the list of people"),
  },
  {
    id: "K2",
    what: "full-width signs begin formulas too",
    edits: [
      {
        file: "app/shared/spreadsheet-cell.ts",
        search: "[=+\\-@＝＋－＠]",
        replace: "[=+\\-@]",
      },
    ],
    test: administration("csv", "K2 no cell becomes a formula"),
  },
  {
    id: "L1",
    what: "one row that is not right invites nobody",
    edits: [
      {
        file: `${INVITATIONS}/commands/invite-list.server.ts`,
        search: "if (problem || rows.some(({ verdict }) => BAD.has(verdict))) throw new ListNotClean();",
        replace: "if (problem || BAD.size === 0) throw new ListNotClean();",
      },
    ],
    test: administration("invite-list", "L1 one row that is not right"),
  },
  {
    id: "L1",
    what: "whoever was invited before is left alone, also when two lists come at once",
    edits: [
      {
        file: `${INVITATIONS}/commands/invite-list.server.ts`,
        search: "await tx.db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('identity.invite-list'))`;",
        replace: "",
      },
    ],
    test: administration("invite-list", "L1 a second run changes nothing"),
  },
  {
    id: "L2",
    what: "a list gives no more than its giver may give",
    edits: [
      {
        file: `${INVITATIONS}/judge-list.server.ts`,
        search: 'mayGive(actor, role, role ? place : {}) ? "invite"',
        replace: 'mayGive(actor, role, role ? place : {}) || role ? "invite"',
      },
    ],
    test: administration("invite-list", "L2 nobody gives more"),
  },
  {
    id: "L5",
    what: "an error is told without what could open something",
    edits: [
      {
        file: "app/features/administration/queries/get-jobs.server.ts",
        search: "row.lastError && safeWords(row.lastError)",
        replace: "row.lastError && safeWords(row.lastError) && row.lastError",
      },
    ],
    test: administration("jobs", "L5 tells of dead rows"),
  },
  {
    id: "L5",
    what: "the jobs want a fresh proof of who asks",
    edits: [
      {
        file: "app/features/administration/queries/get-jobs.server.ts",
        search: "  requireStepUp(ctx);\n",
        replace: "  if (!ctx) requireStepUp(ctx);\n",
      },
    ],
    test: administration("jobs", "L5 is an administrator's"),
  },
  {
    id: "L5",
    what: "addresses in the log of mails are masked",
    edits: [
      {
        file: "app/features/mail/queries/list-mails.server.ts",
        search: "toAddress: maskedAddress(toAddress),",
        replace: "toAddress: toAddress || maskedAddress(toAddress),",
      },
    ],
    test: administration("jobs", "L5 masks addresses"),
  },
  {
    id: "L5",
    what: "the numbers are for whoever has the token",
    edits: [
      {
        file: "app/server/metrics.server.ts",
        search: "if (!isToken(",
        replace: "if (!METRICS_TOKEN && !isToken(",
      },
    ],
    test: administration("metrics", "L5 the numbers are told"),
  },
];
