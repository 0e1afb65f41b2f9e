import type { CountedSentence } from "~/ui/counted";
import { useTranslation } from "~/web/translation";

type Values = Readonly<Record<string, string | number>> & { readonly count: number };

/**
 * Says a sentence about a number, and gives the script the same in all plural forms of the reader's language.
 * A form that the language's catalogue lacks is taken from the next best, as i18next does.
 *
 * @example
 * const counted = useCountedSentence();
 * counted("cohorts:form.words", { count: 7, maximum: 200 }); // { text: "7 words of …", forms: { one: …, other: … } }
 */
export function useCountedSentence(): (key: string, values: Values) => CountedSentence {
  const { t, i18n } = useTranslation();
  const { pluralCategories } = new Intl.PluralRules(i18n.language).resolvedOptions();
  return (key, values) => {
    // why a text for the count: i18next then takes the key as it stands, and leaves the placeholder in.
    const inForm = (form: string) =>
      String(t([`${key}_${form}`, `${key}_other`, key] as never, { ...values, count: "{{count}}" } as never));
    const forms = Object.fromEntries(pluralCategories.map((form) => [form, inForm(form)]));
    const zero = i18n.exists(`${key}_zero`) ? { zero: inForm("zero") } : {};
    return { text: String(t(key as "brand", values)), forms: { ...forms, ...zero } };
  };
}
