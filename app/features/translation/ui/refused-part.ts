import type { SubmissionResult } from "@conform-to/react";

/** What somebody sent of a part and why it was not taken. */
export interface RefusedPart {
  /** Field by field, as it was typed. */
  readonly typed: Readonly<Record<string, string>>;
  /** Messages by field; "" for those of the whole form. */
  readonly errors: Readonly<Record<string, readonly string[]>>;
}

const textsOf = (value: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(value).flatMap(([key, text]) => (typeof text === "string" ? [[key, text] as const] : [])),
  );

/** Looks up what was refused of one part of the page; null for those that were not sent. */
export function refusedPart(
  lastResult: SubmissionResult<string[]> | undefined,
): (part: number | "front") => RefusedPart | null {
  const typed = textsOf(lastResult?.initialValue ?? {});
  const errors = Object.fromEntries(
    Object.entries(lastResult?.error ?? {}).map(([field, messages]) => [field, messages ?? []]),
  );
  const about = typed.intent?.endsWith("front") ? "front" : typed.position;
  return (part) => (lastResult && about === String(part) ? { typed, errors } : null);
}
