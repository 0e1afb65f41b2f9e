import type { SubmissionResult } from "@conform-to/react";

type Result = SubmissionResult<string[]> | undefined;

/** What came back from a page with several forms, for the one that was sent; the others show nothing. */
export const resultFor = (lastResult: Result, intent: string): Result =>
  lastResult?.initialValue?.intent === intent ? lastResult : undefined;
