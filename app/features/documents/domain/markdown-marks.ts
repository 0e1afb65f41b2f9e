import { COUNTRIES_WITH_NOTE, hasCountryNote } from "./country-notes";
import { Mark } from "./document";

export type MarkReading = { readonly mark: Mark } | { readonly problem: string };

/** What `:name[words]{…}` may be, and how each is written. */
const FORMS: Readonly<Record<string, { readonly keys: readonly string[]; readonly needs: string }>> = {
  term: {
    keys: ["id"],
    needs: "words and the key of a glossary term, as in :term[human security]{id=human-security}",
  },
  lang: { keys: ["code"], needs: "words and a language, as in :lang[sigurnost]{code=bs}" },
  country: {
    keys: ["code"],
    needs: `a name and the code of a country whose name has a footnote (${COUNTRIES_WITH_NOTE.join(", ")}), as in :country[Kosovo]{code=XK}`,
  },
  unverified: { keys: [], needs: "the claim that could not be checked, as in :unverified[the claim]" },
  verbatim: { keys: [], needs: "words, as in :verbatim[OSCE]" },
};

/** Reads a mark in running text: its name, what stands in its braces, and whether it has words. */
export function directiveMark(
  name: string,
  attributes: Readonly<Record<string, string | null | undefined>>,
  hasWords: boolean,
): MarkReading {
  const form = Object.hasOwn(FORMS, name) ? FORMS[name] : undefined;
  if (!form) return { problem: `the mark ":${name}" is not known` };
  const given = Object.keys(attributes);
  const isComplete = form.keys.length === given.length && form.keys.every((key) => given.includes(key));
  const parsed = Mark.safeParse({
    type: name,
    ...(form.keys.length > 0
      ? { attrs: Object.fromEntries(form.keys.map((key) => [key, attributes[key]])) }
      : {}),
  });
  const isRead = parsed.success && isComplete && hasWords;
  if (!isRead || (parsed.data.type === "country" && !hasCountryNote(parsed.data.attrs.code)))
    return { problem: `:${name} needs ${form.needs}` };
  return { mark: parsed.data };
}
