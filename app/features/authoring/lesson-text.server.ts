import { createHash } from "node:crypto";
import type { LessonDocument } from "~/features/documents";
import type { DraftFront } from "./schema";

/** A lesson as it is written: its text, and what stands around it. */
export interface LessonText {
  readonly front: DraftFront;
  readonly document: LessonDocument;
}

/** JSON with its keys in order: the database keeps objects in an order of its own. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, held]) => [key, canonical(held)]),
  );
}

/** The same value gives the same string, whoever wrote it down. */
export const canonicalJson = (value: unknown): string => JSON.stringify(canonical(value));

/** Names a text, front and all: two that are the same have the same name. */
export const hashOfText = ({ front, document }: LessonText): string =>
  createHash("sha256")
    .update(canonicalJson([front, document]))
    .digest("base64url");
