/** One field of a form as it was served. */
export interface ServedField {
  readonly name: string;
  /** `text` for everything a person may type freely, else the input's own type; `select` and `button`. */
  readonly kind: string;
  readonly value: string;
}

/** A form of a page: where it goes and what it would send as it stands. */
export interface ServedForm {
  readonly method: "GET" | "POST";
  readonly action: string;
  readonly fields: readonly ServedField[];
}

const TYPED = new Set(["text", "search", "email", "url", "tel", "textarea", "password"]);
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text as a browser reads it out of HTML. */
export const unescapeHtml = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return NAMED[String(name)] ?? whole;
  });

/** The attributes of one tag; React writes each as name="value". */
function attributesOf(tag: string): Map<string, string> {
  const pairs = [...tag.matchAll(/([\w-]+)(?:="([^"]*)")?/g)];
  return new Map(pairs.map(([, name = "", value = ""]) => [name.toLowerCase(), unescapeHtml(value)]));
}

function fieldOf(tag: string, attributes: Map<string, string>, inner: string): ServedField | null {
  const name = attributes.get("name");
  if (!name || attributes.has("disabled")) return null;
  if (tag === "textarea") return { name, kind: "text", value: unescapeHtml(inner) };
  if (tag === "select") {
    const options = [...inner.matchAll(/<option\b([^>]*)>/g)].map(([, text = ""]) => attributesOf(text));
    const chosen = options.find((option) => option.has("selected")) ?? options.at(-1);
    return { name, kind: "select", value: chosen?.get("value") ?? "" };
  }
  const type = attributes.get("type") ?? (tag === "button" ? "submit" : "text");
  if (tag === "button" && type !== "submit") return null;
  const kind = tag === "button" ? "button" : TYPED.has(type) ? "text" : type;
  return { name, kind, value: attributes.get("value") ?? (kind === "checkbox" ? "on" : "") };
}

/** The forms of a page as served; React's own HTML needs no more of a reader than this. */
export function formsIn(html: string, at: string): ServedForm[] {
  return [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].map(([, head = "", inner = ""]) => {
    const attributes = attributesOf(head);
    const tags = inner.matchAll(/<(input|textarea|select|button)\b([^>]*)>(?:(.*?)<\/\1>)?/gs);
    const fields = [...tags].flatMap(
      ([, tag = "", text = "", content = ""]) => fieldOf(tag, attributesOf(text), content) ?? [],
    );
    const method = attributes.get("method")?.toUpperCase() === "POST" ? "POST" : "GET";
    return { method, action: attributes.get("action") || at, fields };
  });
}

/**
 * What a form sends: its fields as they stand, with everything that is typed replaced. Of several buttons or
 * choices with one name the first is pressed, or the one asked for.
 */
export function filledIn(
  { fields }: ServedForm,
  typed: (name: string) => string,
  button?: ServedField,
): Record<string, string> {
  const sent: Record<string, string> = {};
  for (const { name, kind, value } of fields) {
    if (kind === "button" && button) continue;
    if (!(name in sent)) sent[name] = kind === "text" ? typed(name) : value;
  }
  return button ? { ...sent, [button.name]: button.value } : sent;
}

/** Addresses of this site that a page links to. */
export const linksIn = (html: string): string[] => [
  ...new Set([...html.matchAll(/\bhref="(\/[^"#]*)/g)].map(([, href = ""]) => unescapeHtml(href))),
];
