import { DOCUMENT_LIMITS, LessonDocument } from "./document";
import { tidyDocument } from "./tidy-document";

/** A document that may be kept, or why there is none. */
export type DocumentReading =
  | { readonly document: LessonDocument; readonly problem?: undefined }
  | { readonly document?: undefined; readonly problem: string };

/** Keys that change what an object is instead of what it holds. */
const POISONED = new Set(["__proto__", "constructor", "prototype"]);

/**
 * What is wrong with a value's measure or make; null when a schema may look at it.
 *
 * Walks with a stack of its own and stops at the first limit that is passed, so that neither depth nor size of what
 * somebody sends decides how long it takes.
 */
function refusal(json: unknown): string | null {
  let bytes = 0;
  let values = 0;
  const open: { value: unknown; depth: number }[] = [{ value: json, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next;
    values += 1;
    if (typeof value === "string") bytes += value.length;
    if (values > DOCUMENT_LIMITS.nodes * 4) return "has too many parts";
    if (bytes > DOCUMENT_LIMITS.bytes) return "is too long";
    if (typeof value !== "object" || value === null) continue;
    const isList = Array.isArray(value);
    const below = isList ? depth : depth + 1;
    if (below > DOCUMENT_LIMITS.depth) return "is nested too deeply";
    const inside: readonly unknown[] = isList ? value : Object.values(value);
    if (inside.length > DOCUMENT_LIMITS.nodes) return "has too many parts";
    if (!isList) {
      const keys = Object.keys(value);
      if (keys.some((key) => POISONED.has(key))) return "has a key that no document has";
      bytes += keys.join("").length;
    }
    for (const part of inside) open.push({ value: part, depth: below });
  }
  return null;
}

/**
 * Reads a document that comes from outside: an editor, a file, a translation. Measure and depth are looked at before
 * anything else, then the closed schema; what is returned stands in its tidy form (see `tidyDocument`).
 *
 * @param json the value, or its text as it came over the wire.
 */
export function readDocument(json: unknown): DocumentReading {
  let value = json;
  if (typeof json === "string") {
    if (json.length > DOCUMENT_LIMITS.bytes) return { problem: "is too long" };
    try {
      value = JSON.parse(json);
    } catch {
      return { problem: "is not JSON" };
    }
  }
  const problem = refusal(value);
  if (problem) return { problem };
  const parsed = LessonDocument.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return { problem: `has something that no document has (${issue?.path.join(".") || "at its root"})` };
  }
  return { document: tidyDocument(parsed.data) };
}
