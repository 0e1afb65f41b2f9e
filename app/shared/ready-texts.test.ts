import { describe, expect, test } from "vitest";
import { LANGUAGES } from "~/locales/languages";
import { i18nFor } from "~/platform/i18n/i18n.server";
import { readyTextsOf } from "./ready-texts";

type Texts = { readonly [key: string]: string | Texts };

const namesIn = (texts: Texts, path: string): string[] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "string" ? [`${path}${key}`] : namesIn(value, `${path}${key}.`),
  );

const places = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = ""]) => name);

describe.each(LANGUAGES.map(({ tag }) => tag))("in %s", (tag) => {
  const instance = i18nFor(tag);
  const ask = instance.t as (key: string, values?: object) => string;
  const find = readyTextsOf(instance);
  const keys = [instance.options.ns ?? []]
    .flat()
    .flatMap((ns) => namesIn(instance.getResourceBundle("en", ns) as Texts, `${ns}:`));

  test("says word for word what i18next says, for every text and every plural", () => {
    let ready = 0;
    for (const key of keys) {
      const values = Object.fromEntries(
        places(ask(key)).map((name) => [name, `<${name}> $& {{x}} $t(brand)`]),
      );
      const stem = key.replace(/_(?:zero|one|few|many|other)$/, "");
      const calls = [
        undefined,
        {},
        values,
        { ...values, unused: 1 },
        ...[0, 1, 2, 5, 21, 1.5].map((count) => ({ ...values, count })),
      ];
      for (const one of calls) {
        for (const name of new Set([key, stem])) {
          const found = find(name, one);
          if (found === undefined) continue;
          ready += 1;
          expect(found, `${name} ${JSON.stringify(one)}`).toBe(ask(name, one));
        }
      }
    }
    expect(ready).toBeGreaterThan(keys.length);
  });

  test("leaves to i18next what is more than a text with its values", () => {
    expect(find("common:there-is-no-such-text")).toBeUndefined();
    expect(find("common:brand", { context: "x" })).toBeUndefined();
    expect(find("common:save.saved")).toBeUndefined();
    expect(find("common:save.saved", {})).toBeUndefined();
    expect(find("common:save.saved", { time: undefined })).toBeUndefined();
    expect(find("common:brand", { count: "3" })).toBeUndefined();
  });
});
