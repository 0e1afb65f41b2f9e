/**
 * Puts a list into an order that depends on a seed alone: the same for every reload of one attempt, another for the
 * next. Not for secrets; the seed never leaves the server.
 */
export function shuffled<T>(list: readonly T[], seed: string): T[] {
  const random = randomFrom(seed);
  const result = [...list];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [result[last], result[other]] = [result[other]!, result[last]!];
  }
  return result;
}

/** xmur3 for the seed, then mulberry32: 32 bits of state are plenty for lists of ten. */
function randomFrom(seed: string): () => number {
  let state = 1_779_033_703 ^ seed.length;
  for (let index = 0; index < seed.length; index += 1) {
    state = Math.imul(state ^ seed.charCodeAt(index), 3_432_918_353);
    state = (state << 13) | (state >>> 19);
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
