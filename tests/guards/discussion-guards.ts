import type { Guard } from "./guard";

const DISCUSSION = "app/features/discussion";
const talk = (name: string) => ({ file: "tests/integration/discussion/talk.test.ts", name });
const closed = (name: string) => ({ file: "tests/integration/discussion/closed-module.test.ts", name });
const moderate = (name: string) => ({ file: "tests/integration/discussion/moderate.test.ts", name });

/** Guards of discussions. */
export const DISCUSSION_GUARDS: readonly Guard[] = [
  {
    id: "B5",
    what: "a thread is open to its own circle alone",
    edits: [
      {
        file: `${DISCUSSION}/queries/circle-scope.server.ts`,
        search: ' AND e."courseId" = t."courseId"\n    AND e."cohortId" IS NOT DISTINCT FROM t."cohortId"',
        replace: ' AND e."courseId" = t."courseId"',
      },
    ],
    test: talk("somebody of another cohort"),
  },
  {
    id: "B16",
    what: "what is said about a closed module is closed with it",
    edits: [
      {
        file: `${DISCUSSION}/queries/require-readable.server.ts`,
        search: "  if (!canModerate(ctx.actor, { courseId, cohortId })) await requireOpenModule",
        replace: "  if (false as boolean) await requireOpenModule",
      },
    ],
    test: closed("B16 what is said about a closed module"),
  },
  {
    id: "B16",
    what: "the daily mail tells nothing of closed modules",
    edits: [
      {
        file: `${DISCUSSION}/queries/find-news.server.ts`,
        search: "const closed = await closedModules(ctx, userId);",
        replace: "const closed: string[] = [];",
      },
    ],
    test: closed("lists and the daily mail"),
  },
  {
    id: "B18",
    what: "whoever looks at the site as somebody else writes nothing",
    edits: [
      {
        file: `${DISCUSSION}/policy.ts`,
        search: " && !isViewedAs(actor);",
        replace: ";",
      },
    ],
    test: talk("B18 whoever looks at the site as a learner"),
  },
  {
    id: "R21",
    what: "two clicks write once",
    edits: [
      {
        file: `${DISCUSSION}/commands/reply.server.ts`,
        search: "    if (same) return same;\n",
        replace: "",
      },
    ],
    test: talk("two clicks begin one thread"),
  },
  {
    id: "J4",
    what: "writing is limited by the hour",
    edits: [
      {
        file: `${DISCUSSION}/commands/reply.server.ts`,
        search: '  await limit(ctx, "discussion-post", { account: authorId });\n',
        replace: "",
      },
    ],
    test: talk("J4 nobody writes more than thirty posts"),
  },
  {
    id: "B6",
    what: "a decision is about the words the moderator saw",
    edits: [
      {
        file: `${DISCUSSION}/commands/decide-on-post.server.ts`,
        search: '    if (post.version !== version) throw new StaleVersion("The post");\n',
        replace: "",
      },
    ],
    test: moderate("of a decision and an edit at once"),
  },
  {
    id: "F2",
    what: "only https addresses without a name before the host are links",
    edits: [
      {
        file: `${DISCUSSION}/domain/linked-text.ts`,
        search: 'protocol !== "https:" || username || password || !hostname.includes(".")',
        replace: 'protocol !== "https:"',
      },
    ],
    test: {
      file: `${DISCUSSION}/domain/linked-text.test.ts`,
      name: "F2 everything else stays words",
    },
  },
  {
    id: "R24",
    what: "a digest begins where the last one ended",
    edits: [
      {
        file: `${DISCUSSION}/commands/take-digest.server.ts`,
        search: "since: digest.since",
        replace: "since: new Date(0)",
      },
    ],
    test: moderate("R24 a digest tells each post once"),
  },
  {
    id: "M2",
    what: "erasing somebody takes their words in discussions",
    edits: [
      {
        file: `${DISCUSSION}/privacy.ts`,
        search: 'erase: [{ act: "blank", columns: { title: "", text: "" } }],',
        replace: 'erase: { keep: "No." },',
      },
    ],
    test: talk("M2 erasing somebody takes their words"),
  },
];
