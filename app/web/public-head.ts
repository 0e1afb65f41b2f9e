import type { MetaDescriptor } from "@remix-run/node";
import { pageTitle } from "./page-title";

/** What search engines and other programs are told of a public page. */
interface PublicPage {
  /** Its one address on this site. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** In the words of schema.org; `@id` and `url` are added. */
  readonly thing?: Readonly<Record<string, unknown>>;
  /** The same page in each of its languages, this one among them; the first is for readers of none. */
  readonly languages?: readonly { readonly path: string; readonly lang: string }[];
  /** The pages above this one, from the top. */
  readonly above?: readonly { readonly path: string; readonly name: string }[];
}

interface FromSite {
  /** Scheme and host of the site. */
  readonly origin: string;
}

type JsonLd = Record<string, unknown>;

function trailOf(origin: string, { path, title, above = [] }: PublicPage): JsonLd[] {
  if (above.length === 0) return [];
  const stops = [...above, { path, name: title }];
  return [
    {
      "@type": "BreadcrumbList",
      itemListElement: stops.map((stop, index) => ({
        "@type": "ListItem",
        position: index + 1,
        name: stop.name,
        item: `${origin}${stop.path}`,
      })),
    },
  ];
}

function alternatesOf(origin: string, { languages = [] }: PublicPage): MetaDescriptor[] {
  const [first] = languages;
  const links = [...languages, ...(first ? [{ ...first, lang: "x-default" }] : [])];
  return links.map(({ path, lang }) => ({
    tagName: "link",
    rel: "alternate",
    hrefLang: lang,
    href: `${origin}${path}`,
  }));
}

/** One sentence or two, as lists of found pages show them. */
const DESCRIPTION_LENGTH = 300;
const shortened = (text: string): string =>
  text.length <= DESCRIPTION_LENGTH ? text : `${text.slice(0, DESCRIPTION_LENGTH - 1).trimEnd()}…`;

/**
 * The `meta` of a public page: title, description, its one address, and what it is in the words of schema.org. These are
 * data in a script element that no browser runs; Remix writes `<`, `>` and `&` in them as escapes.
 */
export function publicHead<D extends FromSite>(
  data: D | undefined,
  describe: (data: D) => PublicPage,
): MetaDescriptor[] {
  if (!data) return pageTitle(undefined);
  const page = describe(data);
  const { origin } = data;
  const url = `${origin}${page.path}`;
  const graph: JsonLd[] = [
    ...(page.thing ? [{ ...page.thing, "@id": url, url }] : []),
    ...trailOf(origin, page),
  ];
  return [
    ...pageTitle(page.title),
    { name: "description", content: shortened(page.description) },
    { tagName: "link", rel: "canonical", href: url },
    ...alternatesOf(origin, page),
    ...(graph.length > 0
      ? ([{ "script:ld+json": { "@context": "https://schema.org", "@graph": graph } }] as MetaDescriptor[])
      : []),
  ];
}
