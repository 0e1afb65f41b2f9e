import type { i18n } from "i18next";

type Texts = { readonly [key: string]: string | Texts };
type Values = Readonly<Record<string, unknown>>;

/** Finds a text that needs no more than its values put in; undefined where i18next has to decide. */
export type FindReady = (key: string, values?: Values) => string | undefined;

/** What i18next reads from the values for itself: such a call is its business. */
const SPECIAL = [
  "context",
  "ordinal",
  "lng",
  "lngs",
  "ns",
  "defaultValue",
  "returnObjects",
  "joinArrays",
  "replace",
];
const PLACE = /\{\{(\w+)\}\}/g;

const known = new WeakMap<i18n, FindReady>();

/**
 * A short way to the texts of one language, by `namespace:key`. i18next works its rules out anew at each call, and
 * texts were a seventh of a page's time; nearly all are either plain, or have places for values, or a plural of their
 * own language. Those are found here, the same word for word; every other question goes to i18next.
 */
export function readyTextsOf(instance: i18n): FindReady {
  const found = known.get(instance) ?? findIn(instance);
  known.set(instance, found);
  return found;
}

function findIn(instance: i18n): FindReady {
  const { language } = instance;
  const [fallback] = [instance.options.fallbackLng].flat() as string[];
  const own = flatTexts(instance, language);
  const plain = new Map([...(fallback ? flatTexts(instance, fallback) : []), ...own]);
  const whole = new Map([...plain].filter(([, text]) => !text.includes("{{") && !text.includes("$t(")));
  const plurals = new Intl.PluralRules(language);

  const template = (key: string, count: unknown): string | undefined => {
    if (count === undefined) return plain.get(key);
    if (typeof count !== "number") return undefined;
    // Another language's plural follows that language's rules: left to i18next.
    return (count === 0 ? own.get(`${key}_zero`) : undefined) ?? own.get(`${key}_${plurals.select(count)}`);
  };
  return (key, values) => {
    if (values === undefined) return whole.get(key);
    if (SPECIAL.some((name) => name in values)) return undefined;
    const text = template(key, values.count);
    return text === undefined ? undefined : filled(text, values);
  };
}

/** A text with its values in their places; undefined where one is missing or the text asks for more than values. */
function filled(text: string, values: Values): string | undefined {
  let isComplete = !text.includes("$t(");
  const result = text.replace(PLACE, (place, name: string) => {
    const value = values[name];
    if (typeof value === "string" || typeof value === "number") return String(value);
    isComplete = false;
    return place;
  });
  return isComplete && !text.replace(PLACE, "").includes("{{") ? result : undefined;
}

/** All texts of a language under their full names. */
function flatTexts(instance: i18n, language: string): Map<string, string> {
  const flat = new Map<string, string>();
  const add = (name: string, texts: Texts, separator: string): void => {
    for (const [key, value] of Object.entries(texts)) {
      const full = `${name}${separator}${key}`;
      if (typeof value === "string") flat.set(full, value);
      else add(full, value, ".");
    }
  };
  for (const namespace of [instance.options.ns ?? []].flat())
    add(namespace, (instance.getResourceBundle(language, namespace) ?? {}) as Texts, ":");
  return flat;
}
