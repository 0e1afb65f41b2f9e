const MAX_LETTERS = 200;

/**
 * A name as it goes on paper: composed, on one line, without signs that steer or hide text.
 *
 * Direction marks and other invisible signs would let a paper read differently from its record; the joiners that
 * some scripts need stay. Longer names than 200 letters end in "…".
 */
export function printedName(name: string): string {
  const plain = name
    .normalize("NFC")
    .replace(/(?![\u200C\u200D])[\p{Cf}\p{Cs}\p{Co}]/gu, "")
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim();
  const letters = Array.from(new Intl.Segmenter().segment(plain), ({ segment }) => segment);
  return letters.length <= MAX_LETTERS ? plain : `${letters.slice(0, MAX_LETTERS - 1).join("")}…`;
}
