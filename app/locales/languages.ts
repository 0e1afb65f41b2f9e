/** Languages of the interface, as BCP 47 tags, with the name each gives itself. */
export const LANGUAGES = [
  { tag: "en", name: "English" },
  { tag: "sq", name: "Shqip" },
  { tag: "sr-Latn", name: "Srpski" },
  { tag: "sr-Cyrl", name: "Српски" },
] as const;

export type LanguageTag = (typeof LANGUAGES)[number]["tag"];

export const DEFAULT_LANGUAGE: LanguageTag = "en";

export const isLanguageTag = (tag: string): tag is LanguageTag =>
  LANGUAGES.some((language) => language.tag === tag);

/** Languages whose texts serve a reader of the other as well; plain "sr" is written in Latin here. */
const ALIASES: Readonly<Record<string, LanguageTag>> = {
  sr: "sr-Latn",
  "sr-rs": "sr-Latn",
  "sr-latn": "sr-Latn",
  "sr-cyrl": "sr-Cyrl",
  "cnr-cyrl": "sr-Cyrl",
  "bs-cyrl": "sr-Cyrl",
  sh: "sr-Latn",
  bs: "sr-Latn",
  hr: "sr-Latn",
  cnr: "sr-Latn",
  sq: "sq",
  // Tosk and Gheg; the standard language serves readers of both.
  als: "sq",
  aln: "sq",
  en: "en",
};

/**
 * The interface language for a browser's `Accept-Language`, or null when it names none of ours.
 *
 * Order of preference is the header's quality value, ties by position.
 */
export function negotiateLanguage(header: string): LanguageTag | null {
  const wanted = header
    .slice(0, 500)
    .split(",")
    .map((part, position) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const quality = parameters.find((p) => p.trim().startsWith("q="));
      return { tag, position, quality: quality ? Number(quality.trim().slice(2)) || 0 : 1 };
    })
    .sort((a, b) => b.quality - a.quality || a.position - b.position);
  for (const { tag } of wanted) {
    const match = aliasOf(tag);
    if (match) return match;
  }
  return null;
}

/** By the tag, else by as much of its beginning as is known: of "sr-cyrl-rs" the region is nothing to us, the script is. */
function aliasOf(tag: string): LanguageTag | undefined {
  const parts = tag.split("-").slice(0, 3);
  for (let length = parts.length; length > 0; length -= 1) {
    const alias = ALIASES[parts.slice(0, length).join("-")];
    if (alias) return alias;
  }
  return undefined;
}
