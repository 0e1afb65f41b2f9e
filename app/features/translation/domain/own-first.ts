import { readingFor } from "./locales";

/** Languages of a text, its own before those it is translated into, with the one that a reader is given before all. */
export function ownFirst(original: string, tags: readonly string[], locale: string): string[] {
  const own = readingFor(locale);
  const languages = [original, ...tags.filter((tag) => tag !== original)];
  return own && tags.includes(own) ? [own, ...languages.filter((tag) => tag !== own)] : languages;
}
