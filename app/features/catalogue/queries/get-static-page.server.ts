import { NotFound } from "~/shared/domain-error";
import type { SanitisedHtml } from "~/shared/sanitised-html";
import { toCyrillic } from "~/shared/serbian-script";
import { inCyrillic } from "../compile-prose.server";
import { CONTENT_DIR, ContentFolder } from "./content-folder.server";
import { languageOfPage, readPage } from "./read-page.server";

/** A page of `content/pages` in the language that was found. */
interface StaticPage {
  readonly title: string;
  readonly html: SanitisedHtml;
  readonly language: string;
}

/** Compiled once per process. Only pages that exist get in, so strangers cannot fill it. */
const kept = new Map<string, StaticPage>();

/** File names to try for a language, the wanted one first: `help.sr.md` for either script, else `help.md`. */
const variants = (slug: string, locale: string) => [`${slug}.${locale.split("-")[0]}.md`, `${slug}.md`];

/**
 * A standing page such as "help" in the reader's language, else in English. Open to everyone.
 *
 * @throws {NotFound}
 */
export async function getStaticPage(
  slug: string,
  locale: string,
  contentDir = CONTENT_DIR,
): Promise<StaticPage> {
  const key = `${contentDir} ${slug} ${locale}`;
  const found = kept.get(key) ?? (await load(slug, locale, contentDir));
  if (!found) throw new NotFound("The page");
  kept.set(key, found);
  return found;
}

async function load(slug: string, locale: string, contentDir: string): Promise<StaticPage | null> {
  const names = await new ContentFolder(contentDir).list("pages");
  for (const name of variants(slug, locale)) {
    if (!names.includes(name)) continue;
    const { page } = await readPage(contentDir, name);
    if (!page) continue;
    const language = languageOfPage(name);
    if (language === "sr-Latn" && locale === "sr-Cyrl")
      return { title: toCyrillic(page.title), html: inCyrillic(page.html), language: locale };
    return { ...page, language };
  }
  return null;
}
