/**
 * A text to be looked up later, as one string: `namespace:key` and, after a
 * question mark, its values. Schemas and errors speak in these; pages translate.
 *
 * @example
 * message("common:validation.tooLong", { maximum: 200 }); // "common:validation.tooLong?maximum=200"
 */
export function message(key: string, values: Readonly<Record<string, string | number>> = {}): string {
  const query = new URLSearchParams(Object.entries(values).map(([k, v]) => [k, String(v)])).toString();
  return query ? `${key}?${query}` : key;
}

/** The key and values of a message; numbers come back as numbers, so that plurals work. */
export function readMessage(text: string): { key: string; values: Record<string, string | number> } {
  const [key = "", query = ""] = text.split("?", 2);
  const values: Record<string, string | number> = {};
  for (const [name, value] of new URLSearchParams(query)) {
    values[name] = /^-?\d+$/.test(value) ? Number(value) : value;
  }
  return { key, values };
}
