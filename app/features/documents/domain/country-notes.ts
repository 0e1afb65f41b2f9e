/**
 * Countries and economies whose name is printed with a footnote, by ISO code. The footnotes themselves stand in the
 * catalogue of messages, in every language of a text.
 */
export const COUNTRIES_WITH_NOTE = ["XK"] as const;
export type CountryWithNote = (typeof COUNTRIES_WITH_NOTE)[number];

/** Whether a country's name carries a footnote here. */
export const hasCountryNote = (code: string): code is CountryWithNote =>
  (COUNTRIES_WITH_NOTE as readonly string[]).includes(code);
