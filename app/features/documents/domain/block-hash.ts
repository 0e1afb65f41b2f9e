import { createHash } from "node:crypto";
import type { Block } from "./document";

/** The same value with the keys of every object in one order: a database keeps them in its own. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, ordered(inner)]));
}

/** SHA-256 of JSON in one form, whatever order its keys came in. */
export const hashOfJson = (value: unknown): string =>
  createHash("sha256")
    .update(JSON.stringify(ordered(value)) ?? "")
    .digest("hex");

/** Names what a block says and how: a translation remembers it to know when its original has moved on. */
export const hashOfBlock = (block: Block): string => hashOfJson(block);
