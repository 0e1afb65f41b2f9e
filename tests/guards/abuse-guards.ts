// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what looks like a template is source text to be edited.
import { edge, type Guard, site } from "./guard";

const EXPRESS = "app/server/create-app.server.ts";
const FIELD_NAMES = "app/web/field-names.ts";
const SEARCH = "app/platform/text-search.server.ts";

const architecture = (file: string, name: string) => ({ file: `tests/architecture/${file}.test.ts`, name });
const mails = (name: string) => ({ file: "tests/integration/mail/hostile-mails.test.ts", name });

/** Guards of what reaches the site from outside: limits, names of fields, words that are code elsewhere. */
export const ABUSE_GUARDS: readonly Guard[] = [
  {
    id: "I4",
    what: "where a choice of language leads back to was looked at",
    edits: [
      {
        file: "app/routes/preferences_.language.tsx",
        search: "redirect(safeRedirect(back),",
        replace: "redirect(back ?? String(safeRedirect(back)),",
      },
    ],
    test: architecture("doors", "I4 every redirect stays on this site"),
  },
  {
    id: "I7",
    what: "no answer names another site that may read it",
    edits: [
      {
        file: "app/server/edge/security-headers.server.ts",
        search: '(_req, res, next) => {\n      res.setHeader(\n        "Permissions-Policy",',
        replace:
          '(req, res, next) => {\n      if (req.headers.origin) res.setHeader("Access-Control-Allow-Origin", req.headers.origin);\n      res.setHeader(\n        "Permissions-Policy",',
      },
    ],
    test: site("every-route", "I7 no route opens itself"),
  },
  {
    id: "J2",
    what: "a client's address is the trusted proxies' word",
    edits: [
      {
        file: EXPRESS,
        search: 'app.set("trust proxy", env.TRUST_PROXY);',
        replace: 'app.set("trust proxy", true);',
      },
    ],
    test: site("client-address", "J2 who asks is not what they say"),
  },
  {
    id: "J3",
    what: "no field gives orders to the library that reads forms",
    edits: [{ file: FIELD_NAMES, search: " || RESERVED.has(name)", replace: "" }],
    test: site("hostile-forms", "J3 bodies made to hurt are refused by every form routes/_auth.*login"),
  },
  {
    id: "J3",
    what: "no name of a field asks for a list longer than a thousand",
    edits: [
      { file: FIELD_NAMES, search: "const MAX_INDEX_DIGITS = 3;", replace: "const MAX_INDEX_DIGITS = 8;" },
    ],
    test: { file: "app/web/field-names.test.ts", name: "J3, K5 a form's field is named plainly a place" },
  },
  {
    id: "J6",
    what: "a pattern that may begin anywhere looks a bounded way ahead",
    edits: [{ file: "app/web/school-time.ts", search: "[^)]{0,80}", replace: "[^)]*" }],
    test: architecture("regular-expressions", "J6 no pattern in the code"),
  },
  {
    id: "J9",
    what: "a request has a minute and no more",
    edits: [
      {
        file: "app/server/http-server.server.ts",
        search: "requestTimeout: requestMs,",
        replace: "requestTimeout: 0 * requestMs,",
      },
    ],
    test: edge("slow-senders", "J9 whoever sends too slowly is cut off"),
  },
  {
    id: "J10",
    what: "without their store limits are kept in memory",
    edits: [
      {
        file: "app/platform/rate-limit.server.ts",
        search: "storeClient: client, insuranceLimiter: new RateLimiterMemory(shape) };",
        replace: "storeClient: client };\n  void RateLimiterMemory;",
      },
    ],
    test: site("client-address", "J10 while the store of limits is away"),
  },
  {
    id: "K1",
    what: "what is searched for is a value and never SQL",
    edits: [
      {
        file: SEARCH,
        search: "Prisma.sql`${column} LIKE ${somewhere(text)}`",
        replace: "Prisma.sql`${column} LIKE ${Prisma.raw(`'%${text}%'`)}`",
      },
    ],
    test: site("injection", "K1 SQL in a field of a form every search"),
  },
  {
    id: "K1",
    what: "no SQL is put together from texts",
    edits: [
      {
        file: SEARCH,
        search: "Prisma.sql`fold(${column}) LIKE ${somewhere(text)}`",
        replace: "Prisma.sql`fold(${column}) LIKE ${Prisma.raw(text)}`",
      },
    ],
    test: architecture("no-html", "no raw SQL is put together"),
  },
  {
    id: "K5",
    what: "no field leads into the objects every other comes from",
    edits: [{ file: FIELD_NAMES, search: "!INTO_OBJECTS.has(step) && ", replace: "" }],
    test: { file: "app/web/field-names.test.ts", name: "J3, K5 a form's field is named plainly" },
  },
  {
    id: "F6",
    what: "a name is written as text",
    edits: [
      {
        file: "app/features/identity/ui/people-table.tsx",
        search: "<a href={`/admin/people/${id}`}>{name}</a>",
        replace: "<a href={`/admin/people/${id}`} dangerouslySetInnerHTML={{ __html: name }} />",
      },
    ],
    test: site("scripts", "F6 what people write runs nowhere no page of anybody"),
  },
  {
    id: "F6",
    what: "words in a mail are text",
    edits: [
      {
        file: "emails/components/blocks.tsx",
        search: "return <p>{children}</p>;",
        replace: "return <p dangerouslySetInnerHTML={{ __html: String(children) }} />;",
      },
    ],
    test: mails("F6 enrolled"),
  },
  {
    id: "G1",
    what: "a header is one line",
    edits: [
      {
        file: "app/features/mail/domain/header-text.ts",
        search: '.replace(INVISIBLE, " ").replace(/\\s+/g, " ")',
        replace: ".replace(INVISIBLE, (text) => text)",
      },
    ],
    test: mails("G1 enrolled"),
  },
];
