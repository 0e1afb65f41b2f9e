// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what looks like a template is source text.
import { describe, expect, test } from "vitest";
import { processors } from "../../workers/processors";
import { actorsMadeIn, expressHandlers, openRedirects, strayHandlers } from "./doors";
import { filesIn, productCode, textOf } from "./source-files";

const routes = [...filesIn("app/routes", ".ts", ".tsx"), "app/root.tsx"];

describe("B1 loaders and actions are made in one place, which asks the policy", () => {
  test.each(routes)("%s", (file) => expect(strayHandlers(file, textOf(file))).toEqual([]));

  const from = 'import { pageLoader, formAction } from "~/web/handlers.server";\n';
  const planted: [what: string, text: string][] = [
    ["a function", `${from}export async function loader() {}`],
    ["an arrow", `${from}export const action = async () => null;`],
    ["a value that may be changed", `${from}export let loader = pageLoader({});`],
    [
      "another name brought out as loader",
      `${from}const made = async () => null;\nexport { made as loader };`,
    ],
    ["somebody else's", 'export { action } from "./elsewhere";'],
    ["everything of somebody else's", 'export * from "./elsewhere";'],
    ["a pattern", `${from}export const { loader } = elsewhere;`],
    [
      "a maker of the same name from elsewhere",
      'import { pageLoader } from "./mine";\nexport const loader = pageLoader({});',
    ],
    ["a maker of one's own", "const pageLoader = (x) => x;\nexport const loader = pageLoader({});"],
    ["one wrapped in another call", `${from}export const loader = twice(pageLoader({}));`],
    ["one for the browser", `${from}export const clientLoader = pageLoader({});`],
  ];
  test.each(planted)("a planted one is found: %s", (_what, text) => {
    expect(strayHandlers("app/routes/planted.tsx", text)).toHaveLength(1);
  });

  test("the right way passes", () => {
    const text = `${from}export const loader = pageLoader({});\nexport const action = formAction({});\nexport default function Page() {}`;
    expect(strayHandlers("app/routes/planted.tsx", text)).toEqual([]);
  });
});

/** Everything Express is given, and who may use it. Before the pages nothing knows who asks, so nothing may tell more. */
const HANDLERS: Readonly<Record<string, string>> = {
  "app/server/create-app.server.ts app.use(assignRequestId, requestLog(), ...securityHeaders())":
    "everybody: numbers, logs and headers; answers nothing",
  "app/server/create-app.server.ts app.use(measured(), healthRoutes(), metricsRoute())":
    "everybody: counts, and see health.server.ts and metrics.server.ts",
  'app/server/metrics.server.ts router.get("/metrics", …)': "whoever has METRICS_TOKEN: numbers, nobody's",
  "app/server/create-app.server.ts app.use(requestGuard())": "nobody: refuses, or lets pass",
  "app/server/create-app.server.ts app.use(staticFiles())": "everybody: see static-files.server.ts",
  "app/server/create-app.server.ts app.use(uploadBody(), bodyCap())": "nobody: refuses, or lets pass",
  "app/server/create-app.server.ts app.use(pages())": "each route by its own policy; see the access table",
  "app/server/create-app.server.ts app.use(lastResort)": "everybody: a number and nothing else",
  'app/server/health.server.ts router.get("/healthz", …)': "everybody: that the process lives",
  'app/server/health.server.ts router.get("/readyz", …)': "everybody: ready or not, never why",
  "app/server/static-files.server.ts router.use(HASHED, compression(), filesIn())":
    "everybody: what the build made for browsers",
  "app/server/static-files.server.ts router.use(…)": "everybody: named files of the build's own folder",
  "app/server/dev.ts app.use(vite.middlewares)": "the developer's own machine",
  "app/server/dev.ts app.use(…)": "the developer's own machine: the same app as in production",
};

test("B1 every handler that Express is given stands in the list above, with who may use it", () => {
  const given = productCode()
    .filter((file) => file.startsWith("app/") || file.startsWith("workers/"))
    .flatMap((file) => expressHandlers(file, textOf(file)).map((handler) => `${file} ${handler}`));
  expect(given.filter((handler) => !(handler in HANDLERS))).toEqual([]);
  expect(Object.keys(HANDLERS).filter((handler) => !given.includes(handler))).toEqual([]);
  expect(expressHandlers("x.ts", 'router.get("/metrics", (req, res) => res.end())')).toEqual([
    'router.get("/metrics", …)',
  ]);
});

/** Where the product acts by itself, in whose name, and why no person's rights would do. */
const BY_ITSELF: Readonly<Record<string, string>> = {
  'app/cli/commands/demo.ts: "seed"': "the demo's people are made before there is anybody",
  'app/cli/with-database.ts: "cli"': "whoever may run commands on the server may do what they do",
  'app/features/authoring/as-authoring.server.ts: "authoring"':
    "organisers write the lessons of their schools' courses too, which authoring decides; the catalogue knows teachers alone",
  'app/features/certificates/commands/issue-if-eligible.server.ts: "certificates"':
    "the name on paper is asked for by the paper, whoever the evaluation came from",
  'app/features/cohorts/applications/commands/accept-offer.server.ts: "cohorts"':
    "an applicant with an offer is enrolled, which applicants may not do to themselves",
  'app/features/privacy/commands/erase-person.server.ts: "erasure"':
    "what one person's erasure takes out lies in every feature",
  'app/features/protection/commands/change-protection.server.ts: "protection"':
    "an alias takes the name's place in every feature",
  'app/features/protection/commands/hide-name.server.ts: "protection"':
    "an alias takes the name's place in every feature",
  'app/features/quizzes/commands/grade-attempt.server.ts: "quizzes"':
    "a quiz writes down its own result, which no learner may",
  'app/features/translation/as-translation.server.ts: "translation"':
    "organisers translate the lessons of their schools' courses too; the works and terms around a page are the course's",
  "app/platform/context.server.ts: name": "makes what is listed here",
  'app/platform/metrics.server.ts: "metrics"': "counts of the outbox, nobody's",
  'app/platform/outbox-relay.server.ts: "relay"': "rings for rows that wait, and reads none",
  'app/platform/settings.server.ts: "settings"': "the site's own name and address, for every page",
  "app/shared/actor.ts: by hand": "makes what is listed here",
  'workers/answer.ts: "worker"': "takes rows of the outbox and settles them",
  "workers/define-processor.ts: job.name": "each job in its own name, see below",
  'workers/schedule.ts: "schedule"': "puts jobs into the outbox that are due by the clock",
};

test("B1 the product acts by itself in these places alone: no page and no feature else gives itself its rights", () => {
  const made = productCode().flatMap((file) =>
    actorsMadeIn(file, textOf(file)).map((name) => `${file}: ${name}`),
  );
  expect([...new Set(made)].sort()).toEqual(Object.keys(BY_ITSELF).sort());
  const planted =
    'createContext(system("me")); asSystem(tx, "you"); const a = { kind: "system", name: "me" };';
  expect(actorsMadeIn("x.ts", planted)).toEqual(['"me"', '"you"', "by hand"]);
});

/** Where a port is listened on, and for whom. */
const LISTENING: Readonly<Record<string, string>> = {
  "app/cli/commands/demo.ts": "nobody: looks whether a port is free",
  "app/platform/postgres/server-process.server.ts": "nobody: looks for a free port",
  "app/server/dev.ts": "the developer's own machine",
  "app/server/http-server.server.ts": "everybody: the site, behind all of the above",
  "app/server/metrics.server.ts": "whoever has METRICS_TOKEN, or this machine alone: numbers, nobody's",
};

test("B1 a port is listened on in these places alone", () => {
  const listening = productCode().filter(
    (file) => /\bcreate(?:Http)?Server\(/.test(textOf(file)) && !/start-web/.test(file),
  );
  expect(listening.sort()).toEqual(Object.keys(LISTENING).sort());
});

describe("B1 every job acts in its own name", () => {
  test.each(processors.map((processor) => [processor.job.name, processor] as const))(
    "%s",
    (name, { actsAs }) => {
      expect(actsAs).toEqual({ kind: "system", name });
    },
  );

  test("each processor of the folder is one of them, and no two have a name", () => {
    const files = filesIn("workers/processors", ".ts").filter((file) => !file.endsWith(".test.ts"));
    const list = textOf("workers/processors.ts");
    expect(files.filter((file) => !list.includes(`"./${file.slice("workers/".length, -3)}"`))).toEqual([]);
    const names = processors.map(({ job }) => job.name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});

/** Redirects whose target a reader of one file cannot see, and what keeps them here. */
const REVIEWED: Readonly<Record<string, string>> = {
  "app/web/handlers.server.ts: `${door}?redirectTo=${encodeURIComponent(page.url)}`":
    "the door is one of three that are written down above it",
  "app/web/shown-once.server.ts: next": "the routes that call it give a path, or what afterSecondStep made",
};

describe("I4 every redirect stays on this site", () => {
  test("by what is written", () => {
    const open = productCode()
      .filter((file) => file.startsWith("app/"))
      .flatMap((file) => openRedirects(file, textOf(file)).map((target) => `${file}: ${target}`));
    expect(open.filter((one) => !(one in REVIEWED))).toEqual([]);
    expect(Object.keys(REVIEWED).filter((one) => !open.includes(one))).toEqual([]);
  });

  test.each([
    "redirect(form.redirectTo)",
    "redirect(`${form.back}/x`)",
    'redirect("//evil.example")',
    'redirect("https://evil.example")',
    "const to = form.back; redirect(to)",
    'redirect(withNotice(url.searchParams.get("to"), "a.b"))',
    'redirect(isGood ? "/learn" : form.back)',
  ])("a planted one is found: %s", (text) => expect(openRedirects("x.ts", text)).toHaveLength(1));

  test.each([
    'redirect("/learn")',
    "redirect(safeRedirect(form.redirectTo))",
    "redirect(`/schools/${slug}/apply`)",
    'const page = `/teach/${id}`; redirect(withNotice(page, "a.b"))',
    "redirect(coursePath(slug))",
  ])("the right way passes: %s", (text) => expect(openRedirects("x.ts", text)).toEqual([]));
});
