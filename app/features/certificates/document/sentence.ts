/** A stretch of a sentence: its own words, or a value with the name under which it was put in. */
export interface Stretch {
  readonly text: string;
  /** Null for the words of the sentence itself. */
  readonly value: string | null;
}

const OPEN = "\uE000";
const CLOSE = "\uE001";

/**
 * Takes a translated sentence apart at its values, so that each can be set in its own cut. The values never pass
 * through the translation, hence nothing in them can be read as markup.
 *
 * @param translate - Looks the sentence up with stand-ins for the values.
 * @example
 * stretches((v) => `took part in ${v.programme}.`, { programme: "X" });
 * // [{ text: "took part in ", value: null }, { text: "X", value: "programme" }, { text: ".", value: null }]
 */
export function stretches<N extends string>(
  translate: (standIns: Record<N, string>) => string,
  values: Readonly<Record<N, string>>,
): Stretch[] {
  const names = Object.keys(values) as N[];
  const standIns = Object.fromEntries(names.map((name) => [name, `${OPEN}${name}${CLOSE}`])) as Record<
    N,
    string
  >;
  return translate(standIns)
    .split(new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`))
    .map((part, index) =>
      index % 2 === 1 ? { text: values[part as N] ?? "", value: part } : { text: part, value: null },
    )
    .filter(({ text }) => text !== "");
}
