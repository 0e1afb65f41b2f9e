/** One entry of a feed. */
interface FeedEntry {
  readonly url: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly addedAt: Date;
  readonly updatedAt: Date;
  readonly summary: string;
  readonly categories: readonly string[];
}

interface Feed {
  readonly url: string;
  /** The page that people read instead. */
  readonly page: string;
  readonly title: string;
  readonly language: string;
  readonly author: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
  /** When there is none, the feed is as old as this. */
  readonly now: Date;
}

const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text in XML: signs escaped, and control characters, which XML has no place for, left out. */
const xml = (text: string): string =>
  text.replace(/[^\P{Cc}\s]|[\ufffe\uffff]/gu, "").replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

const tag = (name: string, text: string): string => `<${name}>${xml(text)}</${name}>`;

function entryXml({ url, title, authors, addedAt, updatedAt, summary, categories }: FeedEntry): string {
  return [
    "<entry>",
    tag("id", url),
    tag("title", title),
    `<link rel="alternate" type="text/html" href="${xml(url)}"/>`,
    tag("published", addedAt.toISOString()),
    tag("updated", updatedAt.toISOString()),
    ...authors.map((name) => `<author>${tag("name", name)}</author>`),
    ...categories.map((name) => `<category term="${xml(name)}"/>`),
    ...(summary ? [tag("summary", summary)] : []),
    "</entry>",
  ].join("");
}

/** A feed as Atom 1.0 (RFC 4287). */
export function atomFeed({ url, page, title, language, author, entries, now }: Feed): string {
  const updated = entries.reduce(
    (latest, entry) => (entry.updatedAt > latest ? entry.updatedAt : latest),
    entries[0]?.updatedAt ?? now,
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(language)}">`,
    tag("id", url),
    tag("title", title),
    tag("updated", updated.toISOString()),
    `<link rel="self" type="application/atom+xml" href="${xml(url)}"/>`,
    `<link rel="alternate" type="text/html" href="${xml(page)}"/>`,
    `<author>${tag("name", author)}</author>`,
    ...entries.map(entryXml),
    "</feed>\n",
  ].join("\n");
}
