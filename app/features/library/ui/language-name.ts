/** The name of a language in the reader's own: "English". */
export function languageName(tag: string, locale: string): string {
  return new Intl.DisplayNames([locale, "en"], { type: "language" }).of(tag) ?? tag;
}
