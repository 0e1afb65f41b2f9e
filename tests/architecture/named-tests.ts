import ts from "typescript";
import { filesIn, textOf } from "./source-files";

/** A test, or a group of tests, that carries ids of the security bar at the head of its name. */
export interface NamedTest {
  readonly ids: readonly string[];
  readonly file: string;
  readonly name: string;
}

const MAKES_TESTS = new Set(["test", "it", "describe"]);
const IDS = /^(?:[A-Z]\d{1,2}(?:, | and | )?)+(?=\s|:|$)/;

/** `test`, `test.each(…)`, `test.runIf(…)`, `test.describe`: all begin with the same word. */
function firstWordOf(callee: ts.Expression): string | null {
  if (ts.isIdentifier(callee)) return callee.text;
  if (ts.isPropertyAccessExpression(callee)) return firstWordOf(callee.expression);
  if (ts.isCallExpression(callee) || ts.isTaggedTemplateExpression(callee))
    return firstWordOf(ts.isCallExpression(callee) ? callee.expression : callee.tag);
  return null;
}

function textIn(node: ts.Expression | undefined): string | null {
  if (!node) return null;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) return `${node.head.text}…`;
  return null;
}

/** The names in one file of tests that begin with an id of the bar. */
export function namedTestsIn(file: string, text: string): NamedTest[] {
  const found: NamedTest[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && MAKES_TESTS.has(firstWordOf(node.expression) ?? "")) {
      const name = textIn(node.arguments[0]);
      const ids = IDS.exec(name ?? "")?.[0].match(/[A-Z]\d{1,2}/g);
      if (name && ids) found.push({ ids, file, name });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}

/** Every test of the project that is named by an id. */
export const namedTests = (): NamedTest[] =>
  [
    ...filesIn("tests", ".test.ts", ".test.tsx", ".spec.ts"),
    ...["app", "emails", "workers"].flatMap((folder) => filesIn(folder, ".test.ts", ".test.tsx")),
  ].flatMap((file) => namedTestsIn(file, textOf(file)));
