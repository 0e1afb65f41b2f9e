import type { SubmissionResult } from "@conform-to/react";

/** What came back from a page with several forms, for the one that was sent; the others show nothing. */
export function resultFor(
  lastResult: SubmissionResult<string[]> | undefined,
  intent: string,
): SubmissionResult<string[]> | undefined {
  return lastResult?.initialValue?.intent === intent ? lastResult : undefined;
}
