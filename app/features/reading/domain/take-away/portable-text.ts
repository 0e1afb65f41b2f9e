import type { SanitisedHtml } from "~/shared/sanitised-html";

/** How a lesson's markup becomes part of a file that stands by itself. */
export interface Portability {
  /** Before every id of the text, so that those of several lessons never meet. */
  readonly prefix: string;
  /** By how many levels headings go down. */
  readonly deeper: 0 | 1;
  /** Scheme and host of the site, for links that lead back to it. */
  readonly origin: string;
  /** Where the definition of a term stands. */
  readonly termHref: (key: string) => string;
  /** What stands for a file of the site: an address in the file, or nothing. */
  readonly pictureSrc: (fileId: string) => string | undefined;
  /** Words for a picture that is not there. */
  readonly pictureWords: (alt: string) => string;
}

/** A text that can leave the site, as well-formed XML. */
export interface PortableText {
  readonly html: SanitisedHtml;
  /** Its notes on sources and names, in their order, taken out of the text. */
  readonly notes: readonly { readonly id: string; readonly html: SanitisedHtml }[];
  /** Keys of the terms that the text explains. */
  readonly terms: readonly string[];
}

const VOID = new Set(["br", "hr", "img", "input", "wbr", "col"]);
const DROPPED = new Set(["picture", "source"]);
const DROPPED_ATTRIBUTES = new Set(["loading", "decoding", "srcset", "sizes"]);
const NAMESPACES: Readonly<Record<string, string>> = {
  svg: "http://www.w3.org/2000/svg",
  math: "http://www.w3.org/1998/Math/MathML",
};
const ASIDE = '<aside class="mn" id="';
const ASIDE_END = "</aside>";
const FILE = /^\/files\/([A-Za-z0-9_-]{22})(?:\?|$)/;
const ATTRIBUTE = /([a-zA-Z][a-zA-Z0-9:-]*)(?:="([^"]*)")?/g;
const STRAY_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});)/g;
const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The files of the site that a text shows. */
export function filesIn(html: string): string[] {
  const sources = html.split('src="').slice(1);
  return [...new Set(sources.flatMap((rest) => FILE.exec(rest.slice(0, rest.indexOf('"')))?.[1] ?? []))];
}

const xmlText = (text: string): string =>
  text.replaceAll("&nbsp;", "\u00a0").replace(STRAY_AMPERSAND, "&amp;").replace(NOT_IN_XML, "");

function href(value: string, { prefix, origin, termHref }: Portability): string {
  if (value.startsWith("#term-")) return termHref(value.slice("#term-".length));
  if (value.startsWith("#")) return `#${prefix}${value.slice(1)}`;
  return value.startsWith("/") ? origin + value : value;
}

function attribute(name: string, value: string, into: Portability): [string, string][] {
  if (DROPPED_ATTRIBUTES.has(name)) return [];
  if (name === "id") return [["id", into.prefix + value]];
  if (name === "aria-labelledby" || name === "aria-describedby")
    return [
      [
        name,
        value
          .split(" ")
          .map((id) => into.prefix + id)
          .join(" "),
      ],
    ];
  if (name === "href") return [["href", href(value, into)]];
  if (name === "align") return [["class", `to-${value}`]];
  return [[name, value]];
}

function openTag(name: string, inside: string, into: Portability): string {
  const given = [...inside.matchAll(ATTRIBUTE)].map(([, key = "", value]) => [key, value ?? key] as const);
  const attributes = new Map(given.flatMap(([key, value]) => attribute(key, value, into)));
  if (name === "img") {
    const src = into.pictureSrc(FILE.exec(attributes.get("src") ?? "")?.[1] ?? "");
    if (!src) return `<em>${into.pictureWords(attributes.get("alt") ?? "")}</em>`;
    attributes.set("src", src);
  }
  const namespace = NAMESPACES[name];
  if (namespace) attributes.set("xmlns", namespace);
  const written = [...attributes].map(([key, value]) => ` ${key}="${xmlText(value)}"`).join("");
  return `<${name}${written}${VOID.has(name) ? "/" : ""}>`;
}

const levelled = (name: string, { deeper }: Portability): string =>
  /^h[2-5]$/.test(name) ? `h${Number(name[1]) + deeper}` : name;

/** One piece of markup after its `<`: the rest of the tag, and the text up to the next one. */
function piece(source: string, into: Portability): string {
  const end = source.indexOf(">");
  const text = xmlText(source.slice(end + 1));
  const inside = source.slice(0, end);
  const isEnd = inside.startsWith("/");
  const name = /^[a-zA-Z][a-zA-Z0-9]*/.exec(isEnd ? inside.slice(1) : inside)?.[0] ?? "";
  if (end < 0 || name === "" || DROPPED.has(name)) return text;
  if (isEnd) return VOID.has(name) ? text : `</${levelled(name, into)}>${text}`;
  const isClosed = inside.endsWith("/") && !VOID.has(name);
  const tag = openTag(levelled(name, into), inside.slice(name.length), into);
  return `${tag}${isClosed ? `</${levelled(name, into)}>` : ""}${text}`;
}

/** Rewrites markup that was cleaned before; what comes out says the same in other places. */
function rewritten(html: string, into: Portability): SanitisedHtml {
  const [text = "", ...tags] = html.split("<");
  return (xmlText(text) + tags.map((tag) => piece(tag, into)).join("")) as SanitisedHtml;
}

/** Makes a lesson's text, as its page shows it, fit to leave the site: notes apart, ids its own, links whole. */
export function portableText(html: string, into: Portability): PortableText {
  const [first = "", ...rest] = html.split(ASIDE);
  const notes: { id: string; html: SanitisedHtml }[] = [];
  const terms: string[] = [];
  const texts = rest.map((part) => {
    const id = part.slice(0, part.indexOf('"'));
    const end = part.indexOf(ASIDE_END);
    const inside = part.slice(part.indexOf(">") + 1, end);
    if (id.startsWith("term-")) terms.push(id.slice("term-".length));
    else notes.push({ id: into.prefix + id, html: rewritten(inside, into) });
    return part.slice(end + ASIDE_END.length);
  });
  const whole = [first, ...texts].join("").replaceAll('<div class="notes"></div>', "");
  return { html: rewritten(whole, into), notes, terms };
}
