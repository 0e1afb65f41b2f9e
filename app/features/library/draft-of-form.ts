import type { CslItem, Name } from "./domain/csl-item";
import { lineOfName, nameOfLine } from "./domain/name-line";
import { CSL_TYPE_OF, ResourceDraft } from "./domain/resource";
import { doiIn } from "./domain/web-address";
import type { ResourceForm } from "./schema";

const present = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;

const namesOf = (lines: readonly string[]): Name[] | undefined =>
  lines.length > 0 ? lines.map(nameOfLine) : undefined;

/** What the library keeps of what a librarian entered. The form was checked, so it fits. */
export function draftOfForm(form: ResourceForm): ResourceDraft {
  return ResourceDraft.parse({
    kind: form.kind,
    csl: {
      type: CSL_TYPE_OF[form.kind],
      title: form.title,
      ...present({
        author: namesOf(form.authors),
        editor: namesOf(form.editors),
        issued: form.year ? { "date-parts": [[form.year]] } : undefined,
        "container-title": form.container,
        publisher: form.publisher,
        "publisher-place": form.place,
        volume: form.volume,
        issue: form.issue,
        page: form.pages,
        number: form.number,
        edition: form.edition,
        DOI: form.doi ? (doiIn(form.doi) ?? undefined) : undefined,
        ISBN: form.isbn,
        ISSN: form.issn,
        URL: form.url,
      }),
    },
    languages: form.languages,
    countries: form.countries,
    themes: form.themes,
    licence: form.licence ?? null,
    verification: form.verified,
    verificationNote: form.note ?? null,
    archivedAddress: form.archived ?? null,
    annotation: form.annotation ?? "",
    keywords: form.keywords,
  });
}

/** The form's fields as texts, for an entry that stands. */
export function fieldsOfDraft(draft: ResourceDraft, lessons: readonly string[]) {
  const csl: CslItem = draft.csl;
  return {
    kind: draft.kind,
    title: csl.title,
    authors: (csl.author ?? []).map(lineOfName).join("\n"),
    editors: (csl.editor ?? []).map(lineOfName).join("\n"),
    year: String(csl.issued?.["date-parts"][0][0] ?? ""),
    container: csl["container-title"] ?? "",
    publisher: csl.publisher ?? "",
    place: csl["publisher-place"] ?? "",
    volume: csl.volume ?? "",
    issue: csl.issue ?? "",
    pages: csl.page ?? "",
    number: csl.number ?? "",
    edition: csl.edition ?? "",
    doi: csl.DOI ?? "",
    isbn: csl.ISBN ?? "",
    issn: csl.ISSN ?? "",
    url: csl.URL ?? "",
    archived: draft.archivedAddress ?? "",
    annotation: draft.annotation,
    themes: [...draft.themes],
    languages: draft.languages.join(", "),
    countries: draft.countries.join(", "),
    keywords: draft.keywords.join("\n"),
    licence: draft.licence ?? "",
    verified: draft.verification,
    note: draft.verificationNote ?? "",
    lessons: lessons.join("\n"),
  };
}
export type ResourceFields = ReturnType<typeof fieldsOfDraft>;
