import { isMap, LineCounter, type Node, parseDocument, YAMLParseError } from "yaml";
import type { z } from "zod";
import { type ContentProblem, describeIssue } from "./content-problem";

/** A file as its schema reads it, or null with what is wrong. */
export interface ReadFile<T> {
  readonly value: T | null;
  readonly problems: readonly ContentProblem[];
}

/** Bombs of aliases are refused; content needs none. */
const MAX_ALIASES = 20;

/**
 * Reads YAML by a schema and names file and line of everything that does not fit.
 *
 * @param firstLine the line of the file on which `source` begins: front matter starts at 2.
 *
 * @example
 * readYaml("hours: many", z.strictObject({ hours: z.int() }), "course.yml").problems;
 * // [{ file: "course.yml", line: 1, message: "hours must be a whole number" }]
 */
export function readYaml<S extends z.ZodType>(
  source: string,
  schema: S,
  file: string,
  firstLine = 1,
): ReadFile<z.infer<S>> {
  const { lines, document } = parsed(source);
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const broken = (error: unknown): ContentProblem => ({
    file,
    line: error instanceof YAMLParseError ? lineAt(error.pos[0]) : firstLine,
    message: `cannot be read as YAML: ${error instanceof Error ? error.message : String(error)}`,
  });
  if (document.errors.length > 0) return { value: null, problems: document.errors.map(broken) };

  let plain: unknown;
  try {
    plain = document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (error) {
    return { value: null, problems: [broken(error)] };
  }
  const read = schema.safeParse(plain, { reportInput: true });
  if (read.success) return { value: read.data, problems: [] };
  const problems = read.error.issues.map((issue) => ({
    file,
    line: lineAt(offsetOf(document.contents, issue)),
    message: [nameOf(issue.path), describeIssue(issue)].filter(Boolean).join(" "),
  }));
  return { value: null, problems };
}

interface ParsedYaml {
  readonly lines: LineCounter;
  readonly document: ReturnType<typeof parseDocument>;
}

/** As many files as one course has beside its lessons. */
const KEPT = 60;
const kept = new Map<string, ParsedYaml>();

/** Several features read the same files of a course, one after the other: each is parsed once. */
function parsed(source: string): ParsedYaml {
  const known = kept.get(source);
  if (known) return known;
  const lines = new LineCounter();
  const made = { lines, document: parseDocument(source, { lineCounter: lines, prettyErrors: false }) };
  const [oldest] = kept.keys();
  if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(source, made);
  return made;
}

/** "lessons[2].title", as authors would say it: "lessons, entry 3, title". */
function nameOf(path: readonly PropertyKey[]): string {
  return path.map((step) => (typeof step === "number" ? `entry ${step + 1}` : String(step))).join(", ");
}

/** Where the value stands that an issue is about; for a missing or unknown key, its nearest neighbour. */
function offsetOf(root: Node | null, issue: z.core.$ZodIssue): number {
  let node: Node | null = root;
  let offset = root?.range?.[0] ?? 0;
  const path = issue.code === "unrecognized_keys" ? [...issue.path, issue.keys[0] ?? ""] : issue.path;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => String(item.key) === String(step));
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = (pair.value as Node | null) ?? null;
    } else {
      const next = (node as { items?: Node[] } | null)?.items?.[Number(step)];
      if (!next) break;
      offset = next.range?.[0] ?? offset;
      node = next;
    }
  }
  return offset;
}
