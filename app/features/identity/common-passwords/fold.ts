/** Cyrillic letters of the region and beyond as people type them in Latin ones. */
const CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "а a б b в v г g д d ђ dj ѓ gj е e ё e є e ж z з z ѕ dz и i і i ї i й j ј j к k л l љ lj м m н n њ nj о o п p " +
    "р r с s т t ћ c ќ kj у u ў u ф f х h ц c ч c џ dz ш s щ sc ъ a ы y ь - э e ю ju я ja ґ g"
  )
    .split(" ")
    .reduce<string[][]>((pairs, part, at) => {
      if (at % 2 === 0) pairs.push([part]);
      else pairs.at(-1)?.push(part === "-" ? "" : part);
      return pairs;
    }, []),
);

/** Signs that stand for letters. "1" stands for two, so a text with it is folded twice. */
const SIGNS: Readonly<Record<string, string>> = {
  "@": "a",
  "4": "a",
  "8": "b",
  "(": "c",
  "3": "e",
  "€": "e",
  "6": "g",
  "9": "g",
  "!": "i",
  "|": "i",
  "0": "o",
  "5": "s",
  $: "s",
  "7": "t",
  "+": "t",
  "2": "z",
};

/** A text in small Latin letters without marks: what Лозинка, LOZINKA and lozinka have in common. */
export function plainLetters(text: string): string {
  return [...text.toLowerCase().replaceAll("đ", "dj").replaceAll("ß", "ss").replaceAll("ı", "i")]
    .map((letter) => CYRILLIC[letter] ?? letter)
    .join("")
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
}

const withSigns = (text: string, one: "i" | "l"): string =>
  [...text].map((letter) => (letter === "1" ? one : (SIGNS[letter] ?? letter))).join("");

/**
 * The readings of a text as words: its letters, and its letters once signs that stand for letters are read as those.
 * Numbers and signs at the ends are left out first, for there they are additions.
 */
export function readings(text: string): string[] {
  const plain = plainLetters(text);
  const core = plain.replace(/^[^a-z@$€]+/, "").replace(/[^a-z@$€]+$/, "");
  return [
    ...new Set([plain, ...[core, plain].flatMap((text) => [withSigns(text, "i"), withSigns(text, "l")])]),
  ];
}
