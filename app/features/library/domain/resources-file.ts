import { z } from "zod";
import { Slug } from "~/shared/ids";
import { type CslItem, Line, type Name } from "./csl-item";
import { nameOfLine } from "./name-line";
import { CSL_TYPE_OF, KINDS, LanguageCode, ResourceDraft, THEMES, VERIFICATIONS } from "./resource";

/** "Family, Given" is a person, a text without a comma a body; a body whose name has a comma says so. */
const FileName = z.union([Line(300), z.strictObject({ body: Line(300) })]);

/** One entry of `resources.yml`. */
export const FileEntry = z.strictObject({
  title: Line(500),
  kind: z.enum(KINDS),
  authors: z.array(FileName).min(1).max(60).optional(),
  editors: z.array(FileName).min(1).max(60).optional(),
  year: z.int().min(1).max(2200).optional(),
  container: Line(300).optional(),
  publisher: Line(300).optional(),
  place: Line(120).optional(),
  volume: Line(40).optional(),
  issue: Line(40).optional(),
  page: Line(40).optional(),
  number: Line(80).optional(),
  edition: Line(80).optional(),
  isbn: Line(40).optional(),
  issn: Line(20).optional(),
  doi: Line(240).optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  archived: z.url({ protocol: /^https?$/ }).optional(),
  languages: z.array(LanguageCode).min(1).max(20),
  countries: z.array(z.string().length(2)).max(60).default([]),
  themes: z.array(z.enum(THEMES)).min(1).max(10),
  subjects: z.array(Slug).max(10).default([]),
  keywords: z.array(Line(200)).max(20).default([]),
  licence: Line(120).optional(),
  verified: z.enum(VERIFICATIONS),
  note: Line(300).optional(),
  annotation: z.string().trim().min(1).max(2_000),
  /** Numbers of the lessons that recommend it. */
  lessons: z
    .array(z.string().regex(/^\d{1,2}\.\d{1,2}$/))
    .max(20)
    .default([]),
});
type FileEntry = z.infer<typeof FileEntry>;

/** `content/library/resources.yml`. */
export const ResourcesFile = z.strictObject({
  /** Words in other languages, by subject. */
  subjects: z.record(Slug, z.array(Line(200)).min(1).max(20)).default({}),
  /** The course whose lessons are meant. */
  course: Slug.optional(),
  resources: z.record(z.string().regex(/^[A-Za-z0-9-]{1,40}$/), FileEntry),
});
export type ResourcesFile = z.infer<typeof ResourcesFile>;

/** The same with entries that are still to be read. */
export const ResourcesFrame = ResourcesFile.extend({ resources: z.record(z.string(), z.unknown()) });

/** An entry as it is to stand in the library. */
export interface FiledResource {
  readonly key: string;
  readonly draft: ResourceDraft;
  readonly lessons: readonly string[];
}

const fileName = (name: z.infer<typeof FileName>): Name =>
  typeof name === "string" ? nameOfLine(name) : { literal: name.body };

function cslOf(entry: FileEntry): CslItem {
  const { kind, title, authors, editors, year } = entry;
  return {
    type: CSL_TYPE_OF[kind],
    title,
    ...(authors ? { author: authors.map(fileName) } : {}),
    ...(editors ? { editor: editors.map(fileName) } : {}),
    ...(year ? { issued: { "date-parts": [[year]] } } : {}),
    ...(entry.container ? { "container-title": entry.container } : {}),
    ...(entry.publisher ? { publisher: entry.publisher } : {}),
    ...(entry.place ? { "publisher-place": entry.place } : {}),
    ...(entry.volume ? { volume: entry.volume } : {}),
    ...(entry.issue ? { issue: entry.issue } : {}),
    ...(entry.page ? { page: entry.page } : {}),
    ...(entry.number ? { number: entry.number } : {}),
    ...(entry.edition ? { edition: entry.edition } : {}),
    ...(entry.isbn ? { ISBN: entry.isbn } : {}),
    ...(entry.issn ? { ISSN: entry.issn } : {}),
    ...(entry.doi ? { DOI: entry.doi } : {}),
    ...(entry.url ? { URL: entry.url } : {}),
  };
}

/** What the library makes of the file: entries, and what is wrong with those that it cannot take, by key. */
export function readEntries(file: ResourcesFile): {
  readonly resources: readonly FiledResource[];
  readonly problems: readonly { readonly key: string; readonly message: string }[];
} {
  const resources: FiledResource[] = [];
  const problems: { key: string; message: string }[] = [];
  for (const [key, entry] of Object.entries(file.resources)) {
    const unknown = entry.subjects.filter((subject) => !(subject in file.subjects));
    if (unknown.length > 0)
      problems.push({ key, message: `names a subject nobody knows: ${unknown.join(", ")}` });
    if (entry.lessons.length > 0 && !file.course)
      problems.push({ key, message: "names lessons, and the file names no course" });
    const draft = ResourceDraft.safeParse({
      kind: entry.kind,
      csl: cslOf(entry),
      languages: entry.languages,
      countries: entry.countries,
      themes: entry.themes,
      licence: entry.licence ?? null,
      verification: entry.verified,
      verificationNote: entry.note ?? null,
      archivedAddress: entry.archived ?? null,
      annotation: entry.annotation,
      keywords: [...entry.keywords, ...entry.subjects.flatMap((subject) => file.subjects[subject] ?? [])],
    });
    if (draft.success) resources.push({ key, draft: draft.data, lessons: entry.lessons });
    else {
      const fields = new Set(draft.error.issues.map(({ path }) => String(path.at(-1) ?? path[0])));
      problems.push({ key, message: `does not have the right form: ${[...fields].join(", ")}` });
    }
  }
  return { resources, problems };
}
