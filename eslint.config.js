import tseslint from "typescript-eslint";

const noClock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "Use ctx.now: the database's clock.",
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: "Use ctx.now.",
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: "Use a seeded generator or the database.",
  },
];
const noEnv = [
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: "Settings come from ~/platform/env.server.",
  },
];
const noRawSql = [
  {
    selector: "MemberExpression[property.name=/^\\$(queryRawUnsafe|executeRawUnsafe)$/]",
    message: "Raw SQL takes tagged templates only.",
  },
  {
    selector: "MemberExpression[object.name='Prisma'][property.name='raw']",
    message: "Raw SQL takes tagged templates only.",
  },
];
const noHtml = [
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: "Only app/ui/trusted-html.tsx inserts HTML.",
  },
  {
    selector: "JSXAttribute[name.name='style']",
    message: "The content security policy forbids inline styles.",
  },
];
const oneDoor = [
  {
    selector:
      "ExportNamedDeclaration > VariableDeclaration > VariableDeclarator[id.name=/^(loader|action)$/]:not([init.callee.name=/^(pageLoader|formAction|jsonAction|resourceLoader|uploadAction|jsonUploadAction)$/])",
    message:
      "Loaders and actions are made by pageLoader, formAction, jsonAction, resourceLoader, uploadAction or jsonUploadAction.",
  },
  {
    selector: "ExportNamedDeclaration > FunctionDeclaration[id.name=/^(loader|action)$/]",
    message:
      "Loaders and actions are made by pageLoader, formAction, jsonAction, resourceLoader, uploadAction or jsonUploadAction.",
  },
];

/** Only what Biome cannot check. */
export default tseslint.config(
  { ignores: ["build/**", "node_modules/**", "app/platform/generated/**", "data/**"] },
  {
    files: [
      "app/**/*.{ts,tsx}",
      "emails/**/*.{ts,tsx}",
      "workers/**/*.ts",
      "prisma/**/*.ts",
      "tests/**/*.{ts,tsx}",
    ],
    plugins: { "@typescript-eslint": tseslint.plugin },
    languageOptions: {
      parser: tseslint.parser,
      // No rule here asks for the standard library's names or for doc comments: collecting them took a tenth.
      parserOptions: { projectService: true, lib: [], jsDocParsingMode: "none" },
    },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ["app/**/*.{ts,tsx}", "workers/**/*.ts"],
    ignores: ["**/*.test.{ts,tsx}", "app/platform/env.server.ts"],
    rules: { "no-restricted-syntax": ["error", ...noEnv, ...noRawSql, ...noHtml] },
  },
  {
    files: ["app/features/**/*.{ts,tsx}"],
    ignores: ["**/*.test.{ts,tsx}"],
    rules: { "no-restricted-syntax": ["error", ...noEnv, ...noRawSql, ...noHtml, ...noClock] },
  },
  {
    files: ["app/routes/**/*.{ts,tsx}"],
    rules: { "no-restricted-syntax": ["error", ...noEnv, ...noRawSql, ...noHtml, ...noClock, ...oneDoor] },
  },
  {
    files: ["app/ui/trusted-html.tsx"],
    rules: { "no-restricted-syntax": ["error", ...noEnv] },
  },
);
