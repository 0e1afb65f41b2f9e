/**
 * Countries and economies by ISO 3166-1 alpha-2, with XK for Kosovo*. Names come from
 * the reader's language (CLDR); there are no flags, and no order but the alphabet's.
 */
const CODES = new Set(
  (
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ " +
    "CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR " +
    "GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP " +
    "KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT " +
    "MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW " +
    "SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ " +
    "UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW"
  ).split(" "),
);

/** Names the product is firm about, whatever the edition of CLDR says. */
const FIXED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: { BA: "Bosnia and Herzegovina", TR: "Türkiye", MK: "North Macedonia", XK: "Kosovo*" },
  sq: { MK: "Maqedonia e Veriut", XK: "Kosovë*" },
  "sr-Latn": { MK: "Severna Makedonija", XK: "Kosovo*" },
  "sr-Cyrl": { MK: "Северна Македонија", XK: "Косово*" },
};

/** A country code with its name as a reader sees it. */
export interface NamedCountry {
  readonly code: string;
  readonly name: string;
}

const names = new Map<string, Intl.DisplayNames>();
const lists = new Map<string, readonly NamedCountry[]>();

export const isCountryCode = (code: string): boolean => CODES.has(code);

/** Whether a name carries the asterisk, so that the page owes the reader `common:kosovoFootnote`. */
export const needsFootnote = (code: string): boolean => code === "XK";

/**
 * The name of a country or economy in the reader's language; a code nobody knows stays a code.
 *
 * @example
 * countryName("XK", "en"); // "Kosovo*"
 */
export function countryName(code: string, locale: string): string {
  const fixed = FIXED[locale]?.[code];
  if (fixed) return fixed;
  if (!isCountryCode(code)) return code;
  let display = names.get(locale);
  if (!display) {
    display = new Intl.DisplayNames([locale, "en"], { type: "region" });
    names.set(locale, display);
  }
  return (display.of(code) ?? code) + (needsFootnote(code) ? "*" : "");
}

/** All countries in the order of the reader's alphabet, for a list to choose from. */
export function listCountries(locale: string): readonly NamedCountry[] {
  let list = lists.get(locale);
  if (!list) {
    list = inOrder([...CODES], locale);
    lists.set(locale, list);
  }
  return list;
}

/** Some countries, named and in the order of the reader's alphabet. */
export function inOrder(codes: readonly string[], locale: string): readonly NamedCountry[] {
  const collator = new Intl.Collator(locale);
  return codes
    .map((code) => ({ code, name: countryName(code, locale) }))
    .sort((a, b) => collator.compare(a.name, b.name));
}
