import vm from "node:vm";
import ts from "typescript";

/** A pattern that stands in the code. */
export interface Pattern {
  readonly file: string;
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

/** Every literal pattern of one file, and every `new RegExp("…")` of a fixed text. */
export function patternsIn(file: string, text: string): Pattern[] {
  const found: Pattern[] = [];
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const keep = (node: ts.Node, source: string, flags: string) => {
    const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    found.push({ file, line, source, flags });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      keep(node, node.text.slice(1, end), node.text.slice(end + 1));
    }
    if (ts.isNewExpression(node) && node.expression.getText() === "RegExp") {
      const [source, flags] = node.arguments ?? [];
      if (source && ts.isStringLiteralLike(source))
        keep(node, source.text, flags && ts.isStringLiteralLike(flags) ? flags.text : "");
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** Letters to begin with: what most patterns speak of. */
const USUAL = ["a", "A", "0", " ", "\t", "\n", "-", "_", ".", "/", "<", '"', "'", "=", ",", ":", "&", "%"];
const ESCAPES: Readonly<Record<string, string>> = { d: "0", w: "a", s: " ", n: "\n", t: "\t", r: "\r" };

/** The letters a pattern names, in its own order, classes by one of theirs. */
function lettersOf(source: string): string[] {
  return [...source.matchAll(/\\(.)|([^\\()[\]{}?*+|^$])/gu)].flatMap(([, escaped, plain]) => {
    if (plain !== undefined) return plain;
    return ESCAPES[escaped ?? ""] ?? (/[a-z]/i.test(escaped ?? "") ? [] : (escaped ?? []));
  });
}

/**
 * What to repeat so that a pattern that can go astray does: each letter it knows, each two that stand side
 * by side in it, and the whole of it.
 */
export function morselsFor({ source }: Pattern): string[] {
  const letters = lettersOf(source);
  const pairs = letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
  return [...new Set([...USUAL, ...letters, ...pairs, letters.join("").slice(0, 40)])].filter(Boolean);
}

/** A long text of one morsel that ends with what fits nothing, so that every way of reading it is tried. */
const textOf = (morsel: string, length: number): string =>
  `${morsel.repeat(Math.ceil(length / morsel.length)).slice(0, length)}\u0001!`;

const context = vm.createContext({ performance });
const RUN = new vm.Script(`(() => {
  const pattern = new RegExp(source, flags);
  const begin = performance.now();
  if (pattern.global) text.replace(pattern, ""); else pattern.test(text);
  return performance.now() - begin;
})()`);

const GIVE_UP_MS = 200;

/** Milliseconds of one run; infinite where it had to be stopped. */
function timeOf({ source, flags }: Pattern, text: string): number {
  Object.assign(context, { source, flags, text });
  try {
    return RUN.runInContext(context, { timeout: GIVE_UP_MS }) as number;
  } catch (error) {
    if ((error as { code?: string }).code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return Number.POSITIVE_INFINITY;
    throw error;
  }
}

const SHORT = 5_000;
const LONG = 50_000;
/** Ten times the length may cost ten times the time, and as much again for an unquiet machine. */
const TIMES = 25;
/** Less than this is noise, whatever it grew from. A quadratic walk over 50 KB takes many times as long. */
const NOISE_MS = 2;

/** A morsel of which long texts take time that grows faster than their length; undefined where there is none. */
export function slowOn(pattern: Pattern): string | undefined {
  // why the best of three: a pattern is compiled on its way, and one slow run may be somebody else's doing.
  const best = (text: string) => Math.min(...[1, 2, 3].map(() => timeOf(pattern, text)));
  const grows = (morsel: string): boolean => {
    const text = textOf(morsel, LONG);
    if (timeOf(pattern, text) <= TIMES * NOISE_MS) return false;
    const short = best(textOf(morsel, SHORT));
    return short === Number.POSITIVE_INFINITY || best(text) > TIMES * Math.max(NOISE_MS, short);
  };
  return morselsFor(pattern).find(grows);
}

/** `(…+…)+`: something without end inside something without end. */
const NESTED = /\((?:\?:|\?<\w+>)?[^()]*(?:[+*]|\{\d+,\})\??[^()]*\)(?:[+*]|\{\d+,\})/;

/**
 * Whether a repetition stands inside a repetition, and nothing marks where one round ends and the next begins:
 * a round that must begin with a letter its own repetition cannot take is no danger.
 */
export function isNested({ source }: Pattern): boolean {
  const match = NESTED.exec(source.replace(/\\./g, (pair) => (/[dws]/i.test(pair[1] ?? "") ? pair : "_")));
  if (!match) return false;
  const inside = match[0].replace(/^\((?:\?:|\?<\w+>)?/, "");
  return !/^[^[\](){}?*+|.\\\w](?![?*])/.test(inside);
}
