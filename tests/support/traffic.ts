import { appendFileSync, existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** One request and what was answered, as it travelled; bodies unpacked. */
export interface Exchange {
  /** Whose browser it was, as the journey calls them. */
  readonly reader: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** Headers and body of the answer. */
  readonly answer: string;
}

/** A text that must not be served, but for whom and where it belongs. */
export interface NeverServed {
  readonly what: string;
  readonly text: string;
  /** Readers who may see it. */
  readonly exceptFor?: readonly string[];
  /** Paths on which it may stand, as a pattern. */
  readonly exceptAt?: string;
}

/** Names of columns and hashes that no answer has a reason to hold. */
const ALWAYS: readonly NeverServed[] = [
  "$argon2",
  "passwordHash",
  "sealedSecret",
  "sealedName",
  "isCorrect",
  "answerKey",
].map((text) => ({ what: "the inside", text }));

const ENTITIES: readonly (readonly [RegExp, string])[] = [
  [/&#x27;|&#39;/g, "'"],
  [/&quot;|\\"/g, '"'],
  [/&lt;/g, "<"],
  [/&gt;/g, ">"],
  [/&amp;/g, "&"],
];

/** As a reader reads it: without the escapes of HTML and JSON. */
const readable = (answer: string) =>
  ENTITIES.reduce((text, [escaped, letter]) => text.replace(escaped, letter), answer);

/** Every served text that its reader must not see, with where it stood. */
export function findLeaks(traffic: readonly Exchange[], rules: readonly NeverServed[]): string[] {
  const all = [...ALWAYS, ...rules].filter(({ text }) => text.length > 3);
  const found = traffic.flatMap(({ reader, method, path: url, answer }) => {
    const text = readable(answer);
    return all
      .filter((rule) => text.includes(rule.text) && !rule.exceptFor?.includes(reader))
      .filter(({ exceptAt }) => !exceptAt || !new RegExp(exceptAt).test(url))
      .map((rule) => `${rule.what} ("${rule.text.slice(0, 40)}") was served to ${reader}: ${method} ${url}`);
  });
  return [...new Set(found)];
}

const RULES = "never-served.jsonl";

/** Where the journeys of this run leave what they saw; null outside of such a run. */
const folder = (): string | null => process.env.TRAFFIC_DIR ?? null;

export const isRecorded = (): boolean => folder() !== null;

function append(file: string, line: object): void {
  const dir = folder();
  if (dir) appendFileSync(path.join(dir, file), `${JSON.stringify(line)}\n`);
}

/** Says of a text, from a journey, that it must not be served. Counts for the whole run. */
export const neverServed = (rule: NeverServed): void => append(RULES, rule);

export const recordExchange = (exchange: Exchange): void => append("traffic.jsonl", exchange);

/** What a site printed in its life. */
export const recordLog = (printed: string): void => append("logs.jsonl", { printed });

function linesOf<T>(dir: string, file: string): T[] {
  const place = path.join(dir, file);
  if (!existsSync(place)) return [];
  return readFileSync(place, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

/** Everything a run recorded, searched; with how much there was to search. */
export function searchRun(dir: string): { readonly leaks: string[]; readonly exchanges: number } {
  const traffic = linesOf<Exchange>(dir, "traffic.jsonl");
  const rules = linesOf<NeverServed>(dir, RULES);
  const logs = linesOf<{ printed: string }>(dir, "logs.jsonl")
    .map(({ printed }) => printed)
    .join("\n");
  const inLogs = [...ALWAYS, ...rules]
    .filter(({ text }) => text.length > 3 && logs.includes(text))
    .map(({ what, text }) => `${what} ("${text.slice(0, 40)}") stands in the log`);
  return { leaks: [...findLeaks(traffic, rules), ...new Set(inLogs)], exchanges: traffic.length };
}
