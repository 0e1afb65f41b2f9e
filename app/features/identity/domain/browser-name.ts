/** In this order: most browsers also call themselves by the names of those below them. */
const BROWSERS: readonly (readonly [string, RegExp])[] = [
  ["Edge", /\bEdg(?:e|A|iOS)?\//],
  ["Opera", /\b(?:OPR|OPT|Opera)\b/],
  ["Samsung Internet", /SamsungBrowser\//],
  ["Yandex", /YaBrowser\//],
  ["Vivaldi", /Vivaldi\//],
  ["Firefox", /\b(?:Firefox|FxiOS)\//],
  ["Chrome", /\b(?:HeadlessChrome|Chrome|CriOS|Chromium)\//],
  ["Safari", /\bSafari\//],
];

const SYSTEMS: readonly (readonly [string, RegExp])[] = [
  ["Android", /\bAndroid\b/],
  ["iPhone", /\biPhone\b/],
  ["iPad", /\biPad\b/],
  ["ChromeOS", /\bCrOS\b/],
  ["Windows", /\bWindows\b/],
  ["macOS", /\bMac(?:intosh| OS X)\b/],
  ["Linux", /\bLinux\b/],
];

const nameIn = (text: string, names: typeof BROWSERS): string | undefined =>
  names.find(([, pattern]) => pattern.test(text))?.[0];

/**
 * A browser in two words, from its User-Agent header: enough to know one's own phone again, too little to know
 * a person by. Empty where it says nothing we know.
 *
 * @example
 * browserName("Mozilla/5.0 (Android 14; Mobile; rv:134.0) Gecko/134.0 Firefox/134.0"); // "Firefox, Android"
 */
export function browserName(userAgent: string): string {
  const text = userAgent.slice(0, 500);
  return [nameIn(text, BROWSERS), nameIn(text, SYSTEMS)].filter(Boolean).join(", ");
}
