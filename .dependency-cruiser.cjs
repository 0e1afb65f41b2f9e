/**
 * The arrows of the house (docs/architecture.md): who may import whom. Each rule
 * was seen red once with a planted violation (tests/architecture/import-rules.test.ts).
 */

/** Which feature may enter which other feature's front door. Acyclic. */
const FEATURES = {
  identity: [],
  catalogue: ["identity"],
  mail: ["identity"],
  audit: ["identity"],
  consents: ["identity"],
  enrolment: ["identity", "catalogue"],
  library: ["identity", "catalogue", "enrolment"],
  grading: ["identity", "catalogue", "enrolment"],
  cohorts: ["identity", "audit", "consents", "catalogue", "enrolment"],
  quizzes: ["identity", "catalogue", "enrolment", "grading"],
  assignments: ["identity", "catalogue", "enrolment", "grading"],
  "peer-review": ["identity", "enrolment", "grading", "assignments"],
  certificates: ["identity", "enrolment", "grading"],
  protection: ["identity", "mail", "enrolment", "cohorts", "certificates"],
  administration: [
    "identity",
    "mail",
    "consents",
    "enrolment",
    "grading",
    "cohorts",
    "quizzes",
    "assignments",
    "peer-review",
  ],
  privacy: [
    "identity",
    "mail",
    "consents",
    "catalogue",
    "enrolment",
    "library",
    "grading",
    "cohorts",
    "quizzes",
    "assignments",
    "peer-review",
    "certificates",
  ],
  reports: [
    "identity",
    "catalogue",
    "enrolment",
    "grading",
    "cohorts",
    "quizzes",
    "assignments",
    "peer-review",
    "certificates",
  ],
};

const between = Object.entries(FEATURES).map(([feature, allowed]) => ({
  name: `feature-${feature}-imports`,
  comment: `${feature} may enter only: ${allowed.join(", ") || "no other feature"}.`,
  severity: "error",
  from: { path: `^app/features/${feature}/` },
  to: {
    path: "^app/features/([^/]+)/",
    pathNot: [feature, ...allowed].map((name) => `^app/features/${name}/`),
  },
}));

module.exports = {
  forbidden: [
    ...between,
    {
      name: "one-door",
      comment: "Outside code enters a feature by index.ts, index.server.ts or ui/.",
      severity: "error",
      from: { path: "^(app|workers|emails|prisma)/", pathNot: "^app/features/" },
      to: { path: "^app/features/[^/]+/(?!index\\.(server\\.)?ts$|ui/)" },
    },
    {
      name: "one-door-between-features",
      comment: "A feature enters another by its front door.",
      severity: "error",
      from: { path: "^app/features/([^/]+)/" },
      to: { path: "^app/features/[^/]+/(?!index\\.(server\\.)?ts$)", pathNot: "^app/features/$1/" },
    },
    {
      name: "no-own-index",
      comment: "Inside a feature files import each other directly, never through their own front door.",
      severity: "error",
      from: { path: "^app/features/([^/]+)/" },
      to: { path: "^app/features/$1/index\\.(server\\.)?ts$" },
    },
    {
      name: "domain-is-pure",
      comment: "Domain files know values only: shared code and their own feature's domain.",
      severity: "error",
      from: { path: "^app/features/.+/domain/", pathNot: "\\.test\\.tsx?$" },
      to: { path: "^(app|workers|emails)/", pathNot: "^app/shared/|^app/features/.+/domain/" },
    },
    {
      name: "taking-a-quiz-cannot-read-the-key",
      comment: "What serves an open attempt never touches answer keys.",
      severity: "error",
      from: { path: "^app/features/quizzes/(queries|ui)/(?!keys/)[^/]*attempt" },
      to: { path: "^app/features/quizzes/(domain|queries)/keys/" },
    },
    {
      name: "features-know-no-web",
      comment:
        "Features do not know HTTP: they never import routes, web, server, workers or the command line.",
      severity: "error",
      from: { path: "^app/features/", pathNot: "^app/features/.+/ui/" },
      to: { path: "^(app/(routes|web|server|cli|enhance)|workers|prisma/seed)/" },
    },
    {
      name: "feature-ui-knows-no-server",
      comment:
        "Components get data by props; of the server they know shapes alone (type imports), never code.",
      severity: "error",
      from: { path: "^app/features/.+/ui/" },
      to: {
        path: "^(app/(routes|server|cli|platform)|workers)/|\\.server\\.tsx?$",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "ui-knows-no-feature",
      comment: "The design system knows no feature, no texts and no server.",
      severity: "error",
      from: { path: "^app/ui/" },
      to: { path: "^(app/(features|routes|web|server|cli|platform|locales)|workers|emails)/" },
    },
    {
      name: "platform-knows-no-feature",
      comment: "The platform carries features and knows none.",
      severity: "error",
      from: { path: "^app/platform/" },
      to: { path: "^(app/(features|routes|web|server|cli|ui)|workers|emails)/" },
    },
    {
      name: "shared-stands-alone",
      comment: "Shared code is pure and imports nothing of ours.",
      severity: "error",
      from: { path: "^app/shared/", pathNot: "\\.test\\.ts$" },
      to: { path: "^(app|workers|emails|prisma)/", pathNot: "^app/shared/" },
    },
    {
      name: "only-mail-renders-templates",
      comment: "Mails are rendered by features/mail alone.",
      severity: "error",
      from: { path: "^(app|workers|prisma)/", pathNot: "^app/features/mail/" },
      to: { path: "^emails/" },
    },
    {
      name: "emails-know-little",
      comment: "A mail template knows shared code and its own components.",
      severity: "error",
      from: { path: "^emails/" },
      to: { path: "^(app|workers)/", pathNot: "^app/(shared|platform/i18n|locales)/" },
    },
    {
      name: "nobody-imports-workers",
      comment: "Only the web process starts workers inline.",
      severity: "error",
      from: {
        path: "^(app|emails|prisma)/",
        pathNot: "^app/(server/(start-web|start-cluster|dev)|cli/commands/demo)",
      },
      to: { path: "^workers/" },
    },
    {
      name: "nobody-imports-routes",
      comment: "Routes are entered by URL.",
      severity: "error",
      from: { path: "^(app|workers|emails|prisma)/", pathNot: "^app/routes/" },
      to: { path: "^app/routes/" },
    },
    {
      name: "nobody-imports-tests",
      comment: "Tests import everything; nothing imports tests.",
      severity: "error",
      from: { path: "^(app|workers|emails|prisma)/" },
      to: { path: "^tests/" },
    },
    {
      name: "lucia-lives-in-identity",
      comment: "The session library is an implementation detail of identity.",
      severity: "error",
      from: { path: "^(app|workers|emails|prisma)/", pathNot: "^app/features/identity/" },
      to: { path: "node_modules/lucia/" },
    },
    {
      name: "browser-script-stays-small",
      comment:
        "The enhancement script imports nothing but its own parts; what speaks to authenticators is fetched apart.",
      severity: "error",
      from: {
        path: "^app/(enhance/|entry\\.client)",
        pathNot: "\\.test\\.ts$|^app/enhance/passkey-forms\\.ts$",
      },
      to: { path: ".", pathNot: "^app/enhance/" },
    },
    {
      name: "no-circular",
      comment: "A cycle means two files are one thing, or one file is two.",
      severity: "error",
      from: { pathNot: "^app/platform/generated/" },
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules|app/platform/generated" },
    exclude: { path: "^build/" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".json"],
    },
  },
};
