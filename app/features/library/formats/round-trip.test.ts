import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  CSL_TYPE_OF,
  ResourceDraft as Draft,
  KINDS,
  type ResourceDraft,
  THEMES,
  VERIFICATIONS,
} from "../domain/resource";
import { isWebAddress } from "../domain/web-address";
import { parseResources } from "../queries/read-resources-file.server";
import { bibtexOf } from "./bibtex";
import { cslJsonOf } from "./csl-json";
import { readList } from "./read-list.server";
import { risOf } from "./ris";

const shipped = parseResources(readFileSync("content/library/resources.yml", "utf8")).resources.map(
  ({ draft }) => draft,
);

const FORMATS = {
  BibTeX: (drafts: readonly ResourceDraft[]) =>
    drafts.map((draft, n) => bibtexOf(`entry-${n}`, draft)).join("\n"),
  RIS: (drafts: readonly ResourceDraft[]) => drafts.map((draft, n) => risOf(`entry-${n}`, draft)).join(""),
  "CSL-JSON": (drafts: readonly ResourceDraft[]) =>
    `[${drafts.map((draft, n) => cslJsonOf(`entry-${n}`, draft)).join(",\n")}]`,
};

describe.each(Object.entries(FORMATS))("what goes out as %s comes back as it was", (_, write) => {
  test("all 81 works of the shipped library", async () => {
    expect(shipped).toHaveLength(81);
    const { entries, problems } = await readList(write(shipped));
    expect(problems).toEqual([]);
    expect(entries.map(({ draft }) => draft)).toEqual(shipped);
  });

  test("and any other", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aDraft, { minLength: 1, maxLength: 5 }), async (drafts) => {
        const { entries, problems } = await readList(write(drafts));
        expect(problems).toEqual([]);
        expect(entries.map(({ draft }) => draft)).toEqual(drafts);
      }),
      { numRuns: 150 },
    );
  });
});

const WORDS =
  "Human security Безбедност Ασφάλεια İnsan ışık Čačak “quoted” 50% R&D #1 a_b $5 {x} C:\\d ~ ^ – — 1990 and , ; : ' \" @ < > | é";
const line = fc
  .array(fc.constantFrom(...WORDS.split(" ")), { minLength: 1, maxLength: 8 })
  .map((words) => words.join(" ").trim())
  .filter((text) => /\p{L}/u.test(text));
const simple = fc
  .stringMatching(/^[A-Za-z][A-Za-z0-9 .]{0,18}[A-Za-z0-9]$/)
  .map((text) => text.replace(/ +/g, " "));
const name = fc.oneof(
  fc.record({
    family: fc.constantFrom("Tadjbakhsh", "van der Berg", "Đorđević", "García Márquez"),
    given: fc.constantFrom("S.", "Ana-Marija", "J. R. R."),
  }),
  fc
    .constantFrom(
      "UNDP",
      "GPPAC & co",
      "Ministry of Health, Montenegro",
      "Ellis et al.",
      "Faculty of Law and Economics",
    )
    .map((literal) => ({ literal })),
);
const names = fc.option(fc.array(name, { minLength: 1, maxLength: 4 }), { nil: undefined });
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const address = fc.webUrl({ withQueryParameters: true, withFragments: true }).filter(isWebAddress);
const defined = (record: object) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

const aDraft: fc.Arbitrary<ResourceDraft> = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    csl: fc.record({
      title: line,
      author: names,
      editor: names,
      issued: optional(
        fc
          .tuple(
            fc.integer({ min: 1000, max: 2199 }),
            optional(fc.integer({ min: 1, max: 12 })),
            optional(fc.integer({ min: 1, max: 28 })),
          )
          .map(([year, month, day]) => ({
            "date-parts": [[year, ...(month ? [month, ...(day ? [day] : [])] : [])]],
          })),
      ),
      "container-title": optional(simple),
      publisher: optional(line),
      "publisher-place": optional(simple),
      volume: optional(fc.integer({ min: 1, max: 99 }).map(String)),
      issue: optional(fc.integer({ min: 1, max: 99 }).map(String)),
      page: optional(
        fc
          .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 100, max: 199 }))
          .map((pages) => pages.join("–")),
      ),
      number: optional(fc.constantFrom("A/RES/66/290", "INEF-Report 102", "7")),
      edition: optional(fc.constantFrom("2", "Third edition")),
      ISSN: optional(fc.constant("2560-5623")),
      DOI: optional(fc.constantFrom("10.1162/016228801753191141", "10.1177/17470161221131494")),
      URL: optional(address),
    }),
    languages: fc.uniqueArray(fc.constantFrom("en", "sr", "sq", "tr", "sr-Cyrl"), { maxLength: 3 }),
    countries: fc.uniqueArray(fc.constantFrom("RS", "XK", "BA", "TR"), { maxLength: 3 }),
    themes: fc.uniqueArray(fc.constantFrom(...THEMES), { maxLength: 3 }),
    licence: fc.option(fc.constantFrom("CC BY-NC-SA 3.0 IGO", "Free for education, with credit"), {
      nil: null,
    }),
    verification: fc.constantFrom(...VERIFICATIONS),
    verificationNote: fc.option(line, { nil: null }),
    archivedAddress: fc.option(address, { nil: null }),
    annotation: fc.oneof(fc.constant(""), line),
    keywords: fc.uniqueArray(
      fc.constantFrom("Ljudska bezbednost", "İnsan güvenliği", "police, trust", "R&D", "50%"),
      { maxLength: 4 },
    ),
  })
  .map(({ csl, ...own }) => Draft.parse({ ...own, csl: { ...defined(csl), type: CSL_TYPE_OF[own.kind] } }));
