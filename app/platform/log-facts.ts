/**
 * What a line of the log may hold. Only what is listed here is written; a fact with another name is left out, so
 * that nobody has to remember which facts are personal. Ids and numbers tell an operator where to look.
 */
const FACTS = [
  // Of a request.
  "requestId",
  "method",
  "path",
  "status",
  "milliseconds",
  /** The client's network, never its address: see `networkOf`. */
  "network",
  // Of a refusal.
  "policy",
  "actor",
  "code",
  // Of a job.
  "job",
  "message",
  "topic",
  "attempt",
  "reason",
  "check",
  // Of what a job did.
  "added",
  "assignments",
  "ended",
  "removed",
  "reviewers",
  "staffReviewsNeeded",
  "entries",
  "anchor",
  "kind",
  "number",
  "entryId",
  "problems",
  // Of the process.
  "pid",
  "signal",
  "port",
  "host",
] as const;

type FactName = (typeof FACTS)[number];
type Fact = string | number | boolean | null | undefined;

/** Facts by name, and under `err` a failure: its kind and where it arose, with what it quotes cut out. */
export type Facts = { readonly [Name in FactName]?: Fact } & { readonly err?: unknown };

const NAMES: ReadonlySet<string> = new Set(FACTS);
const MOST_LETTERS = 500;
const MOST_FRAMES = 12;

/** Control characters and line separators would begin a line of their own or paint the operator's screen. */
const CONTROLS = /[\p{Cc}\p{Cf}\u2028\u2029]+/gu;
const WORD = /[^\s<>"'(),;:]+/g;
const ADDRESS = /.(?:@|%40)./i;
/** Tokens have 43 letters and digests more; ids have 22 and stay, and so do the words of an address. */
const SECRET = /\$argon2[^\s"']*|[A-Za-z0-9_-]{40,}={0,2}/g;
const WORDS = /^[a-z0-9]+(?:-[a-z0-9]+)+$/;
const CLIENT = /\b(?:\d{1,3}\.){3}\d{1,3}\b|\b(?:[0-9a-f]{1,4}:){3,7}[0-9a-f]{0,4}\b/gi;

/**
 * One line without addresses, secrets and control characters.
 *
 * @example
 * inOneSafeLine("550 no such user\r\n<ana@example.org>"); // "550 no such user <[address]>"
 */
export function inOneSafeLine(text: string): string {
  return text
    .slice(0, 10_000)
    .replace(CONTROLS, " ")
    .replace(WORD, (word) => (ADDRESS.test(word) ? "[address]" : word))
    .replace(SECRET, (text) => (WORDS.test(text) ? text : "[cut]"))
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, MOST_LETTERS);
}

/** What failures quote is what somebody typed or what stands in a row: 'Ana', "Ana", (email)=(ana@…). */
const QUOTED = /"[^"]*"|'[^']*'|“[^“”]*”|=\s?\([^()]*\)|contains \([^()]*\)/g;

interface ShownError {
  readonly type: string;
  readonly said: string;
  readonly at: readonly string[];
  readonly code?: string;
}

/** Database libraries put the whole call with its values before their last line. */
const lastParagraph = (text: string) =>
  text
    .trim()
    .split(/\n\s*\n/)
    .at(-1) ?? "";

/** What was thrown, as the log may tell it: kind, what was said without what it quoted, and where it arose. */
export function shownError(error: unknown): ShownError {
  if (!(error instanceof Error)) return { type: typeof error, said: "", at: [] };
  const { code } = error as { code?: unknown };
  const said = inOneSafeLine(lastParagraph(error.message).replace(QUOTED, "[…]"));
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    said,
    ...(typeof code === "string" && /^[\w-]{1,40}$/.test(code) ? { code } : {}),
    at: frames.slice(0, MOST_FRAMES).map((line) => line.trim().slice(3, 200)),
  };
}

/** The facts that may be written. A link of the audit chain and a client's network are what they look like, and stay. */
export function shownFacts(facts: Facts): Record<string, unknown> {
  const shown: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(facts)) {
    if (name === "err") shown.err = shownError(value);
    else if (NAMES.has(name) && typeof value === "string") shown[name] = textOf(name, value);
    else if (NAMES.has(name) && (value === null || typeof value === "number" || typeof value === "boolean"))
      shown[name] = value;
  }
  return shown;
}

const ANCHOR = /^\d{1,15}:[0-9a-f]{64}$/;

function textOf(name: string, value: string): string {
  if (name === "anchor" && ANCHOR.test(value)) return value;
  const line = inOneSafeLine(value);
  return name === "network" || name === "host" ? line : line.replace(CLIENT, "[address]");
}

/**
 * The network a client is in: the first three numbers of an IPv4 address, the first 48 bits of an IPv6 address. Enough
 * to see where a flood comes from, too little to say who it is.
 *
 * @example
 * networkOf("203.0.113.9"); // "203.0.113.0/24"
 */
export function networkOf(address: string): string {
  const v4 = /^(?:::ffff:)?(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}$/i.exec(address)?.[1];
  if (v4) return `${v4}.0/24`;
  if (!/^[0-9a-f:]+$/i.test(address) || !address.includes(":")) return "unknown";
  const [front = "", back = ""] = address.split("::");
  const head = front.split(":").filter(Boolean);
  const tail = back.split(":").filter(Boolean);
  const missing = address.includes("::") ? 8 - head.length - tail.length : 0;
  const groups = [...head, ...Array.from({ length: Math.max(0, missing) }, () => "0"), ...tail];
  const first = groups.slice(0, 3).map((group) => Number.parseInt(group, 16).toString(16));
  return `${first.join(":")}::/48`;
}
