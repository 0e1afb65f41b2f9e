/** Names that mean something to the library that reads forms; ours send none of them. */
const RESERVED = new Set(["__intent__", "__state__", "__INTENT__", "__STATE__"]);
/** Steps that lead into JavaScript's own objects, or set how long a list says it is. */
const INTO_OBJECTS = new Set(["__proto__", "constructor", "prototype", "length"]);

const MAX_LETTERS = 200;
/** `ratings.clarity.points` has three. */
const MAX_STEPS = 6;
/** The last place a list may be given; one beyond makes a list of that length out of one field. */
const MAX_INDEX_DIGITS = 3;

/**
 * Whether a form may hold a field of this name. Names are paths (`a.b[0]`) from which objects are built, so a
 * short one could else ask for a list of four thousand million places, or for objects a hundred thousand deep.
 */
export function isFieldName(name: string): boolean {
  if (name.length > MAX_LETTERS || RESERVED.has(name)) return false;
  const steps = name.split(/[.[\]]/).filter(Boolean);
  return (
    steps.length <= MAX_STEPS &&
    steps.every((step) => !INTO_OBJECTS.has(step) && !(/^\d+$/.test(step) && step.length > MAX_INDEX_DIGITS))
  );
}
