import { describe, expect, test } from "vitest";
import { en, NAMESPACES, sq, sr } from "~/locales";
import { productCode, textOf } from "./source-files";

type Texts = { readonly [key: string]: string | Texts };

/** Texts by their full keys: `quizzes:errors.attempt-closed`. */
function flatten(texts: Texts, prefix: string, separator = ":"): [key: string, text: string][] {
  return Object.entries(texts).flatMap(([key, value]) => {
    const full = `${prefix}${separator}${key}`;
    return typeof value === "string" ? [[full, value] as [string, string]] : flatten(value, full, ".");
  });
}

const textsOf = (catalogues: unknown) =>
  new Map(
    Object.entries(catalogues as Record<string, Texts>).flatMap(([name, texts]) => flatten(texts, name)),
  );
const english = textsOf(en);
const TRANSLATIONS = [
  { language: "Albanian", texts: textsOf(sq), forms: ["one", "other"] },
  { language: "Serbian", texts: textsOf(sr), forms: ["one", "few", "other"] },
] as const;

/** Examples in comments name keys that need not be. */
const BLOCK_COMMENT = /\/\*[\s\S]*?\*\//g;
const PLURAL = /_(?:zero|one|two|few|many|other)$/;
const stem = (key: string) => key.replace(PLURAL, "");
const stems = new Set([...english.keys()].map(stem));
const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\{\{-?\s*([\w.]+)/g)].map(([, name]) => name!))].sort();

/** Plural forms that some text lacks. A text without an ending serves every form that has none of its own. */
const lackingForms = (texts: Map<string, string>, forms: readonly string[]) =>
  [...new Set([...texts.keys()].filter((key) => PLURAL.test(key)).map(stem))].flatMap((key) =>
    forms.filter((form) => !texts.has(`${key}_${form}`) && !texts.has(key)).map((form) => `${key}_${form}`),
  );
const emptyIn = (texts: Map<string, string>) =>
  [...texts].filter(([, text]) => text.trim() === "").map(([key]) => key);

describe("English texts", () => {
  test("none is empty", () => {
    expect(emptyIn(english)).toEqual([]);
  });

  test("a plural has the forms its language asks for", () => {
    expect(lackingForms(english, ["one", "other"])).toEqual([]);
  });
});

describe.each(TRANSLATIONS)("$language texts", ({ texts, forms }) => {
  const translated = new Set([...texts.keys()].map(stem));

  test("none is empty", () => {
    expect(emptyIn(texts)).toEqual([]);
  });

  test("every English text is translated", () => {
    expect([...stems].filter((key) => !translated.has(key))).toEqual([]);
  });

  test("every one translates an English one", () => {
    expect([...texts.keys()].filter((key) => !stems.has(stem(key)))).toEqual([]);
  });

  test("each fills in the same values as its original", () => {
    const originals = new Map([...english].map(([key, text]) => [stem(key), placeholders(text)]));
    const differing = [...texts].filter(([key, text]) => {
      const wanted =
        (english.has(key) ? placeholders(english.get(key) ?? "") : originals.get(stem(key))) ?? [];
      // why without count: "one person" need not say the number.
      const withoutCount = (names: string[]) => names.filter((name) => name !== "count").join();
      return withoutCount(placeholders(text)) !== withoutCount(wanted);
    });
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  test("a plural has the forms its language asks for", () => {
    expect(lackingForms(texts, forms)).toEqual([]);
  });
});

describe("keys named in the code", () => {
  const sources = productCode()
    .filter((file) => !file.startsWith("app/locales/"))
    .map((file) => ({ file, text: textOf(file).replace(BLOCK_COMMENT, "") }));
  const spaces = NAMESPACES.join("|");

  test("with their namespace, they exist", () => {
    const named = new RegExp(`["'\`]((?:${spaces}):[a-z][\\w.-]*[\\w])["'\`]`, "gi");
    const missing = sources.flatMap(({ file, text }) =>
      [...text.matchAll(named)].flatMap(([, key]) => (stems.has(key!) ? [] : [`${file}: ${key}`])),
    );
    expect(missing).toEqual([]);
  });

  test("without it, they exist in a namespace the file uses", () => {
    const missing = sources.flatMap(({ file, text }) => {
      const used = [...text.matchAll(/useTranslation\(([^)]*)\)/g)].flatMap(([, names]) =>
        [...(names ?? "").matchAll(/"([\w-]+)"/g)].map(([, name]) => name!),
      );
      const candidates = [...used, "common"];
      return [...text.matchAll(/\bt\(\s*"([\w.-]+)"/g)]
        .filter(([, key]) => !candidates.some((name) => stems.has(`${name}:${key}`)))
        .map(([, key]) => `${file}: ${key}`);
    });
    expect(missing).toEqual([]);
  });

  test("every expected failure has a sentence for a person", () => {
    const codes = sources.flatMap(({ file, text }) =>
      [...text.matchAll(/(?:super|new DomainError)\(\s*"([a-z-]+)\/([a-z-]+)"/g)].map(([, space, what]) => ({
        file,
        key: `${space}:errors.${what}`,
      })),
    );
    expect(codes.length).toBeGreaterThan(5);
    expect(codes.filter(({ key }) => !stems.has(key))).toEqual([]);
  });
});
