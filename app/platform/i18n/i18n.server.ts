import i18next, { type i18n } from "i18next";
import { initReactI18next } from "react-i18next";
import { en, NAMESPACES, sq, sr } from "~/locales";
import { DEFAULT_LANGUAGE, isLanguageTag, type LanguageTag } from "~/locales/languages";
import type { TranslateAll } from "~/locales/translate";
import { toCyrillic } from "~/shared/serbian-script";

type Texts = { [key: string]: string | Texts };

const convert = (texts: Texts, by: (text: string) => string): Texts =>
  Object.fromEntries(
    Object.entries(texts).map(([key, value]) => [
      key,
      typeof value === "string" ? by(value) : convert(value, by),
    ]),
  );

const withoutMarks = (text: string) => text.replace(/[⟦⟧]/g, "");

const RESOURCES: Record<LanguageTag, Texts> = {
  en: en as unknown as Texts,
  sq: sq as Texts,
  "sr-Latn": convert(sr as Texts, withoutMarks),
  "sr-Cyrl": convert(sr as Texts, toCyrillic),
};

function createInstance(language: LanguageTag): i18n {
  const instance = i18next.createInstance();
  void instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: DEFAULT_LANGUAGE,
    resources: { [language]: RESOURCES[language], [DEFAULT_LANGUAGE]: RESOURCES[DEFAULT_LANGUAGE] },
    ns: NAMESPACES,
    defaultNS: "common",
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return instance;
}

const instances = new Map<LanguageTag, i18n>();

/** The catalogue of messages in one language; unknown tags get English. Made once per process. */
export function i18nFor(tag: string): i18n {
  const language = isLanguageTag(tag) ? tag : DEFAULT_LANGUAGE;
  let instance = instances.get(language);
  if (!instance) {
    instance = createInstance(language);
    instances.set(language, instance);
  }
  return instance;
}

/** Looks texts up in one language: for mails, loaders and certificates. */
export const translator = (tag: string): TranslateAll => i18nFor(tag).t as TranslateAll;
