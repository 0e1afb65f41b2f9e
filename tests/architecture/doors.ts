import ts from "typescript";

/** Where handlers are made, each asking the policy first. */
const HANDLERS = new Set(["~/web/handlers.server", "~/web/upload-action.server"]);
const MAKERS = new Set([
  "pageLoader",
  "formAction",
  "jsonAction",
  "resourceLoader",
  "uploadAction",
  "jsonUploadAction",
]);
const SERVED = new Set(["loader", "action"]);
/** Would run in the browser, past every policy; nothing of ours is drawn there. */
const IN_THE_BROWSER = new Set(["clientLoader", "clientAction"]);

const parse = (file: string, text: string) => ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
const isExported = (node: ts.Node) =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

/** The makers of handlers that a module brings in from where they come from. */
function makersIn(tree: ts.SourceFile): Set<string> {
  const names = tree.statements.flatMap((statement) => {
    if (
      !ts.isImportDeclaration(statement) ||
      !HANDLERS.has((statement.moduleSpecifier as ts.StringLiteral).text)
    )
      return [];
    const bound = statement.importClause?.namedBindings;
    return bound && ts.isNamedImports(bound) ? bound.elements.map(({ name }) => name.text) : [];
  });
  return new Set(names.filter((name) => MAKERS.has(name)));
}

/** Ways in which a route module brings a handler that was not made by `app/web/handlers.server`. */
export function strayHandlers(file: string, text: string): string[] {
  const tree = parse(file, text);
  const makers = makersIn(tree);
  const problems: string[] = [];
  const check = (name: string, isMade: boolean) => {
    if (IN_THE_BROWSER.has(name)) problems.push(`${name} would run in the browser`);
    if (SERVED.has(name) && !isMade)
      problems.push(`${name} is not made by pageLoader, formAction or their kin`);
  };
  for (const statement of tree.statements) {
    if (ts.isExportDeclaration(statement)) {
      if (!statement.exportClause) problems.push("export * may bring a handler nobody sees");
      else if (ts.isNamedExports(statement.exportClause))
        for (const { name } of statement.exportClause.elements) check(name.text, false);
    }
    if (!isExported(statement)) continue;
    if (ts.isFunctionDeclaration(statement) && statement.name) check(statement.name.text, false);
    if (!ts.isVariableStatement(statement)) continue;
    const isConst = (statement.declarationList.flags & ts.NodeFlags.Const) !== 0;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (!ts.isIdentifier(name)) {
        problems.push("a pattern may bring a handler nobody sees");
        continue;
      }
      const isCall = initializer && ts.isCallExpression(initializer) ? initializer.expression : null;
      const maker = isCall && ts.isIdentifier(isCall) ? isCall.text : "";
      check(name.text, isConst && makers.has(maker));
    }
  }
  return problems;
}

const VERBS = new Set(["use", "all", "get", "head", "post", "put", "patch", "delete", "options", "param"]);
const ROUTERS = /^(?:app|router|server)$/;

/** Every handler a file gives to Express, as it is written: `router.get("/healthz")`, `app.use(bodyCap())`. */
export function expressHandlers(file: string, text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { expression: of, name } = node.expression;
      if (ts.isIdentifier(of) && ROUTERS.test(of.text) && VERBS.has(name.text))
        found.push(`${of.text}.${name.text}(${node.arguments.map(shortly).join(", ")})`);
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(file, text));
  return found;
}

/** A handler by its name; one written on the spot has none. */
function shortly(node: ts.Expression): string {
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return "…";
  if (ts.isSpreadElement(node)) return `...${shortly(node.expression)}`;
  if (ts.isCallExpression(node)) return `${node.expression.getText()}()`;
  return node.getText();
}

/** Names under which a file lets the product act by itself: `system("cli")`, `asSystem(ctx, "issue")`. */
export function actorsMadeIn(file: string, text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /^(?:system|asSystem)$/.test(node.expression.getText()))
      found.push(node.arguments.at(-1)?.getText() ?? "");
    if (ts.isObjectLiteralExpression(node))
      for (const property of node.properties)
        if (property.getText().replace(/\s/g, "") === 'kind:"system"') found.push("by hand");
    ts.forEachChild(node, visit);
  };
  visit(parse(file, text));
  return found;
}

/** What is made by these stays on this site: they begin with a path written down, or refuse anything else. */
const KEEPERS = /^(?:safeRedirect|afterSecondStep|[a-z]\w*Path)$/;

/** Redirects of a file whose target is neither written down nor made by something that keeps to this site. */
export function openRedirects(file: string, text: string): string[] {
  const tree = parse(file, text);
  const written = new Map<string, ts.Expression[]>();
  const found: string[] = [];
  const keeps = (node: ts.Expression, seen: ReadonlySet<string> = new Set()): boolean => {
    if (ts.isStringLiteralLike(node)) return /^\/(?![/\\])/.test(node.text);
    if (ts.isConditionalExpression(node)) return keeps(node.whenTrue, seen) && keeps(node.whenFalse, seen);
    if (ts.isIdentifier(node)) {
      const values = written.get(node.text) ?? [];
      const more = new Set([...seen, node.text]);
      return !seen.has(node.text) && values.length > 0 && values.every((value) => keeps(value, more));
    }
    if (ts.isTemplateExpression(node)) {
      if (/^\/[a-z]/.test(node.head.text)) return true;
      const [first] = node.templateSpans;
      return node.head.text === "" && first !== undefined && keeps(first.expression, seen);
    }
    if (!ts.isCallExpression(node)) return false;
    const name = node.expression.getText();
    const [first] = node.arguments;
    if (name === "withNotice") return first !== undefined && keeps(first, seen);
    return KEEPERS.test(name);
  };
  const visit = (node: ts.Node, use: (node: ts.Node) => void): void => {
    use(node);
    ts.forEachChild(node, (child) => visit(child, use));
  };
  visit(tree, (node) => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer)
      written.set(node.name.text, [...(written.get(node.name.text) ?? []), node.initializer]);
  });
  visit(tree, (node) => {
    if (!ts.isCallExpression(node) || !/^redirect(?:Document)?$/.test(node.expression.getText())) return;
    const [target] = node.arguments;
    if (target && !keeps(target)) found.push(target.getText());
  });
  return found;
}
