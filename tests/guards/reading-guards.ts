// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what looks like a template is source text to be edited.
import type { Guard } from "./guard";

const READING = "app/features/reading";
const test = (file: string, name: string) => ({ file: `tests/integration/reading/${file}.test.ts`, name });

/** Guards of reading: whose notes these are, what is looked for, what leaves the site. */
export const READING_GUARDS: readonly Guard[] = [
  {
    id: "B18",
    what: "an administrator who looks at the site as somebody has none of their notes",
    edits: [
      {
        file: `${READING}/policy.ts`,
        search: 'actor.kind === "person" && !isViewedAs(actor)',
        replace: 'actor.kind === "person" && (!isViewedAs(actor) || true)',
      },
    ],
    test: test("notes", "B1 nobody but its writer has a note an administrator who looks"),
  },
  {
    id: "B1",
    what: "a note is changed by its writer alone",
    edits: [
      {
        file: `${READING}/commands/save-note.server.ts`,
        search: "const own = { userId, lessonId,",
        replace: "const own = { ...(userId ? {} : { userId }), lessonId,",
      },
    ],
    test: test("notes", "B1 nobody but its writer has a note another learner"),
  },
  {
    id: "C6",
    what: "a note that another window changed is not written over",
    edits: [
      {
        file: `${READING}/commands/save-note.server.ts`,
        search: "where: { ...own, version },",
        replace: "where: { ...own, ...(version < 0 ? { version } : {}) },",
      },
    ],
    test: test("notes", "C6 of two windows the second is told"),
  },
  {
    id: "J5",
    what: "a search is two hundred letters at most",
    edits: [
      {
        file: `${READING}/schema.ts`,
        search: "q: z.string().max(QUERY_MAX_LENGTH)",
        replace: "q: z.string().max(QUERY_MAX_LENGTH * 1_000)",
      },
    ],
    test: test("site", "J5 takes two hundred letters"),
  },
  {
    id: "J5",
    what: "searches have few connections, of their own",
    edits: [
      {
        file: "app/platform/context.server.ts",
        search: "return ctx.inTransaction ? ctx : { ...ctx, db: readonlyPrisma() };",
        replace: "return ctx;",
      },
    ],
    test: test("site", "J5 fifty that get nowhere"),
  },
  {
    id: "J8",
    what: "making files to take away is counted",
    edits: [
      {
        file: `${READING}/take-away/make-take-away.server.ts`,
        search: '  await limit(ctx, "take-away", { ip: wanted.ip });\n',
        replace: '  if (wanted.ip === "") await limit(ctx, "take-away", { ip: wanted.ip });\n',
      },
    ],
    test: test("take-away", "J8 asks for more than its share"),
  },
];
