import { createHash } from "node:crypto";
import { LANGUAGES } from "~/locales/languages";
import { translator } from "~/platform/i18n/i18n.server";
import { countryName } from "~/shared/countries";
import { foldWords } from "~/shared/fold-words";
import { creditOf, printedName, yearOf } from "../domain/csl-item";
import type { ResourceDraft } from "../domain/resource";
import { addressKey } from "../domain/web-address";

/** Names of what a reader may ask for, in every language of the interface: whoever types "mladi" finds what is about youth. */
function namesOf({ kind, themes, countries }: ResourceDraft): string[] {
  return LANGUAGES.flatMap(({ tag }) => {
    const t = translator(tag);
    return [
      t(`library:kinds.${kind}`),
      ...themes.map((theme) => t(`library:themes.${theme}`)),
      ...countries.map((code) => countryName(code, tag)),
    ];
  });
}

/** Words of several texts, each once: what counts for finding is that they are there. */
const wordsOf = (texts: readonly (string | undefined)[]): string =>
  [...new Set(foldWords(texts.filter(Boolean).join(" ")).split(" "))].join(" ");

/** What the table keeps of a draft, what is searched and compared included. */
export function rowOf(draft: ResourceDraft) {
  const { csl, kind, languages, countries, themes, licence, verification, verificationNote } = draft;
  const { archivedAddress, annotation, keywords } = draft;
  const everybody = [...(csl.author ?? []), ...(csl.editor ?? [])];
  return {
    kind,
    title: csl.title,
    credit: creditOf(csl),
    year: yearOf(csl),
    languages,
    countries,
    themes,
    licence,
    verification,
    verificationNote,
    address: csl.URL ?? null,
    archivedAddress,
    annotation,
    keywords,
    csl,
    doi: csl.DOI?.toLowerCase() ?? null,
    addressKey: csl.URL ? addressKey(csl.URL) : null,
    foldedTitle: foldWords(csl.title),
    foldedCredit: foldWords(everybody.map(printedName).join(" ")),
    foldedWords: wordsOf([
      ...keywords,
      annotation,
      csl["container-title"],
      csl.publisher,
      csl.number,
      ...namesOf(draft),
    ]),
  };
}
export type ResourceRow = ReturnType<typeof rowOf>;

/** Tells one row from another, what it is found by included: where a name was translated anew, the row is another. */
export const hashOfRow = (row: ResourceRow, lessonIds: readonly string[]): string =>
  createHash("sha256")
    .update(JSON.stringify([row, lessonIds]))
    .digest("hex");
