// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what looks like a template is source text to be edited.
import { type Guard, site } from "./guard";

const CHAIN_TEST = "tests/integration/platform/audit-chain.test.ts";
const chain = (name: string) => ({ file: CHAIN_TEST, name });
const CHAIN = "app/platform/audit-chain.server.ts";
const FACTS = "app/platform/log-facts.ts";
const RULES = "prisma/migrations/20261121102908_access_and_privacy_rules/migration.sql";

/** Guards of the audit log, of the process's log, and of what is served. */
export const AUDIT_GUARDS: readonly Guard[] = [
  {
    id: "M4",
    what: "the site's role cannot change or remove an entry",
    edits: [
      {
        file: "prisma/migrations/20261121000200_platform_rules/migration.sql",
        search: 'REVOKE UPDATE, DELETE, TRUNCATE ON "AuditEntry" FROM common_ground_app;',
        replace: "",
      },
    ],
    test: chain("M4 the site's own role can add .* AuditEntry: UPDATE"),
  },
  {
    id: "M4",
    what: "nor touch the chain",
    edits: [
      {
        file: RULES,
        search: 'REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON "AuditSeal", "AuditHead" FROM common_ground_app;',
        replace: "",
      },
    ],
    test: chain("M4 the site's own role can add .* AuditSeal: UPDATE"),
  },
  {
    id: "M4",
    what: "every link is worked out anew",
    edits: [
      {
        file: CHAIN,
        search: `WHEN hash <> audit_link("hashBefore", number, entry) THEN 'changed' END AS kind`,
        replace: "END AS kind",
      },
    ],
    test: chain("M4 a changed object"),
  },
  {
    id: "M4",
    what: "the end of the chain is known apart from the chain",
    edits: [
      {
        file: CHAIN,
        search: "if (!end || end.number !== end.last || end.hash !== end.lastHash)",
        replace: "if (!end)",
      },
    ],
    test: chain("M4 rows cut off at the end"),
  },
  {
    id: "M5",
    what: "opening an application is written down before it is shown",
    edits: [
      {
        file: "app/features/cohorts/applications/queries/get-application.server.ts",
        search: "await auditReading(ctx, {",
        replace: 'await auditReading({ ...ctx, actor: { kind: "anonymous" } }, {',
      },
    ],
    test: site("audit-pages", "M5 who saw an application is known whoever opens it"),
  },
  {
    id: "M5",
    what: "a door that stayed shut is told",
    edits: [
      {
        file: "app/web/handlers.server.ts",
        search:
          'if (actor.kind === "person" || !isSafe(method)) tellRefusal(policy, page, "common/not-admitted");',
        replace: "",
      },
    ],
    test: site("audit-pages", "M5 who saw an application is known a door that stayed shut"),
  },
  {
    id: "D9",
    what: "the log names no reviewer",
    edits: [
      {
        file: "app/features/audit/queries/find-entries.server.ts",
        search: "const isReviewer = REVIEWERS.has(row.action);",
        replace: 'const isReviewer = REVIEWERS.has("");',
      },
    ],
    test: site("audit-pages", "D9 the log is no way around blind review"),
  },
  {
    id: "M6",
    what: "pages bring nothing from elsewhere",
    edits: [
      {
        file: "app/root.tsx",
        search: "<Links />",
        replace: '<Links />\n        <link rel="preconnect" href="https://fonts.example" />',
      },
    ],
    test: site("served-files", "M6 no page asks anybody else"),
  },
  {
    id: "M7",
    what: "an address is cut out of whatever is logged",
    edits: [{ file: FACTS, search: '(ADDRESS.test(word) ? "[address]" : word)', replace: "word" }],
    test: site("logs", "M7 a day of logs tells nobody's secrets of everybody"),
  },
  {
    id: "M7",
    what: "of a client the network is told and no more",
    edits: [{ file: FACTS, search: "if (v4) return `${v4}.0/24`;", replace: "if (v4) return address;" }],
    test: site("logs", "M7 a day of logs tells nobody's secrets of everybody"),
  },
  {
    id: "M7",
    what: "the database keeps a digest of a session, never its token",
    edits: [
      {
        file: "app/features/identity/session.server.ts",
        search: "const sessionIdOf = digestOf;",
        replace: "const sessionIdOf = (token: string): string => token;\nvoid digestOf;",
      },
    ],
    test: site("leaks", "a copy of the whole database, its queues and its outbox holds no session"),
  },
  {
    id: "K4",
    what: "control characters do not reach the log",
    edits: [{ file: FACTS, search: '.replace(CONTROLS, " ")', replace: "" }],
    test: site("logs", "K4 whatever is sent"),
  },
  {
    id: "I9",
    what: "code of pages is not published",
    edits: [
      { file: "vite.config.ts", search: "serverEntries, publishedScripts]", replace: "serverEntries]" },
    ],
    test: site("served-files", "I9 what browsers load tells nothing of the inside scripts are the one"),
  },
];
