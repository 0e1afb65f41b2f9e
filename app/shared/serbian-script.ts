const PAIRS: Readonly<Record<string, string>> = {
  dž: "џ", lj: "љ", nj: "њ",
  a: "а", b: "б", v: "в", g: "г", d: "д", đ: "ђ", e: "е", ž: "ж", z: "з", i: "и", j: "ј", k: "к", l: "л", m: "м",
  n: "н", o: "о", p: "п", r: "р", s: "с", t: "т", ć: "ћ", u: "у", f: "ф", h: "х", c: "ц", č: "ч", š: "ш",
};

/** Left as they are: placeholders, tags, entities, addresses, and what stands in ⟦ ⟧. */
const PROTECTED = /(\{\{[^}]*\}\}|<[^>]*>|&[a-z]+;|https?:\/\/\S+|\S+@\S+|⟦[^⟧]*⟧)/g;

function letters(text: string): string {
  return text.replace(/dž|lj|nj|[a-zčćžšđ]/giu, (latin) => {
    const cyrillic = PAIRS[latin.toLowerCase()];
    if (!cyrillic) return latin;
    return latin[0] === latin[0]!.toLowerCase() ? cyrillic : cyrillic.toUpperCase();
  });
}

/** Serbian text from Latin to Cyrillic letters. */
export function toCyrillic(text: string): string {
  return text
    .split(PROTECTED)
    .map((part, index) => (index % 2 === 1 ? part.replace(/^⟦|⟧$/g, "") : letters(part)))
    .join("");
}
