/** A stream of numbers from 0 (inclusive) to 1 that a text decides: the same text, the same stream, everywhere. */
export type SeededRandom = () => number;

/** FNV-1a over UTF-16 units: spreads a text over 32 bits. */
function fnv1a(text: string, offset = 0x811c9dc5): number {
  let hash = offset;
  for (let i = 0; i < text.length; i += 1) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/** The generator sfc32, seeded by FNV-1a of the text. Not for secrets: whoever knows the seed knows the stream. */
export function seededRandom(text: string): SeededRandom {
  let a = fnv1a(text);
  let b = fnv1a(text, a ^ 0x9e3779b9);
  let c = fnv1a(text, b ^ 0x243f6a88);
  let counter = 1;
  const next = () => {
    const t = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    return (t >>> 0) / 4294967296;
  };
  for (let warmUp = 0; warmUp < 12; warmUp += 1) next();
  return next;
}

/** A shuffled copy (Fisher and Yates). */
export function shuffled<T>(list: readonly T[], random: SeededRandom): T[] {
  const result = [...list];
  for (let i = result.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [result[i], result[j]] = [result[j]!, result[i]!];
  }
  return result;
}
