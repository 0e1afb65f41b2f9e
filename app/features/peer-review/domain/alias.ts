const LOWEST = 100;
const COUNT = 900;

/**
 * A three-digit name that is not taken. Names are random and mean nothing: not the order in which somebody came, and
 * not the same person on another work.
 *
 * @param draw - A whole number from zero below its argument, from a source nobody can foresee.
 * @throws {RangeError} when all names are taken.
 */
export function pickAlias(taken: ReadonlySet<number>, draw: (below: number) => number): number {
  const free = Array.from({ length: COUNT }, (_, n) => LOWEST + n).filter((alias) => !taken.has(alias));
  const alias = free[draw(Math.max(1, free.length))];
  if (alias === undefined) throw new RangeError("All names are taken");
  return alias;
}
