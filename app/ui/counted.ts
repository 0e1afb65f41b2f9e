/**
 * A sentence about a number that changes while a person works: how it stands now, and the same in every plural
 * form of the language, with `{{count}}` in the number's place. The script only chooses and fills in.
 */
export interface CountedSentence {
  readonly text: string;
  readonly forms?: Readonly<Partial<Record<"zero" | Intl.LDMLPluralRule, string>>>;
}

/** The forms as the attributes that the script reads: `data-one`, `data-other` and so on. */
export const countedData = ({ forms = {} }: CountedSentence): Record<string, string> =>
  Object.fromEntries(Object.entries(forms).map(([form, sentence]) => [`data-${form}`, sentence]));
