/** Rows, columns and zigzags of the keyboards our readers have: English, German and ours, in both alphabets. */
const WALKS = [
  "1234567890",
  "qwertyuiop",
  "qwertzuiopšđ",
  "azertyuiop",
  "asdfghjklčćž",
  "qsdfghjklm",
  "zxcvbnm",
  "yxcvbnm",
  "љњертзуиопшђж",
  "асдфгхјклчћ",
  "џцвбнм",
  "йцукенгшщзхъ",
  "фывапролджэ",
  "ячсмитьбю",
  "abcdefghijklmnopqrstuvwxyz",
  "абвгдђежзијклљмнњопрстћуфхцчџш",
  "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
  "1qay2wsx3edc4rfv5tgb6zhn7ujm",
  "qazwsxedcrfvtgbyhnujmikolp",
  "qaywsxedcrfvtgbzhnujmikolp",
  "1q2w3e4r5t6y7u8i9o0p",
  "1q2w3e4r5t6z7u8i9o0p",
  "q1w2e3r4t5y6u7i8o9p0",
  "q1w2e3r4t5z6u7i8o9p0",
  "a1s2d3f4g5h6j7k8l9",
  "a1b2c3d4e5f6g7h8i9j0",
  "1a2b3c4d5e6f7g8h9i0j",
  "!@#$%^&*()",
  "147258369",
  "159357",
  "789456123",
];

const reversed = (text: string) => [...text].reverse().join("");
const PIECES = WALKS.flatMap((walk) => [walk + walk, reversed(walk) + reversed(walk)]);

/** Fewer letters in a row happen in words too. */
const SHORTEST = 3;

/** How far a walk goes on from a place in the text. */
function stride(text: string, from: number): number {
  let length = 0;
  for (let end = from + SHORTEST; end <= text.length; end += 1) {
    const part = text.slice(from, end);
    if (!PIECES.some((piece) => piece.includes(part))) break;
    length = end - from;
  }
  return length;
}

/** Whether a text is nothing but walks over the keyboard or along the alphabet, with two letters beside them at most. */
export function isKeyboardWalk(text: string): boolean {
  const small = text.toLowerCase().replace(/[\s_.-]/g, "");
  let beside = 0;
  for (let at = 0; at < small.length; ) {
    const length = stride(small, at);
    if (length === 0) beside += 1;
    at += Math.max(1, length);
  }
  return beside <= 2;
}

/** Whether a text is one short piece over and over, or made of three letters at most. */
export function isRepetition(text: string): boolean {
  const small = text.toLowerCase();
  if (new Set(small).size <= 3) return true;
  for (let size = 1; size * 2 <= small.length && size <= 5; size += 1) {
    if (small.slice(size) === small.slice(0, -size)) return true;
  }
  return false;
}
