import type { Name } from "./csl-item";

/**
 * A name out of one line: "Paris, R." is a person, "UNDP" a body. A body whose name has a comma stands in braces, as in
 * BibTeX.
 *
 * @example
 * nameOfLine("{Ministry of Health, Montenegro}"); // { literal: "Ministry of Health, Montenegro" }
 */
export function nameOfLine(line: string): Name {
  const braced = /^\{(.+)\}$/.exec(line);
  if (braced) return { literal: braced[1]!.trim() };
  const comma = line.indexOf(",");
  if (comma < 0) return { literal: line.trim() };
  const family = line.slice(0, comma).trim();
  const given = line.slice(comma + 1).trim();
  return family && given ? { family, given } : { literal: family || given };
}

/** The same the other way, for forms and files. */
export function lineOfName(name: Name): string {
  if ("literal" in name)
    return name.literal.includes(",") || /^\{.*\}$/.test(name.literal) ? `{${name.literal}}` : name.literal;
  return `${name.family}, ${name.given}`;
}
