import type { z } from "zod";

/** One thing that is wrong in a file of `content/`, said so that its author can find and mend it. */
export interface ContentProblem {
  /** Path below the folder that is checked. */
  readonly file: string;
  /** Counted from one. */
  readonly line: number;
  /** An English sentence for the person at the terminal. */
  readonly message: string;
}

const plural = (count: number | bigint, one: string, other: string) =>
  `${count} ${count === 1 ? one : other}`;

function tooSmall(issue: z.core.$ZodIssueTooSmall): string {
  if (issue.origin === "string" && issue.minimum === 1) return "must not be empty";
  if (issue.origin === "string") return `needs at least ${plural(issue.minimum, "letter", "letters")}`;
  if (issue.origin === "array") return `needs at least ${plural(issue.minimum, "entry", "entries")}`;
  return `must be at least ${issue.minimum}`;
}

function tooBig(issue: z.core.$ZodIssueTooBig): string {
  if (issue.origin === "string") return `may have ${plural(issue.maximum, "letter", "letters")} at most`;
  if (issue.origin === "array") return `may have ${plural(issue.maximum, "entry", "entries")} at most`;
  return `must be at most ${issue.maximum}`;
}

function wrongType(issue: z.core.$ZodIssueInvalidType): string {
  if (issue.input === undefined) return "is missing";
  if (issue.expected === "string" && typeof issue.input === "number")
    return 'must be text: put it in quotes ("1.1")';
  if (issue.expected === "array") return "must be a list";
  if (issue.expected === "object" || issue.expected === "record") return "must be a set of keys and values";
  return `must be ${issue.expected === "int" ? "a whole number" : `a ${issue.expected}`}`;
}

/**
 * What a schema found, in plain English. Not Zod's own sentence: the web process
 * teaches Zod to speak in keys of the message catalogue.
 */
export function describeIssue(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return wrongType(issue);
    case "unrecognized_keys":
      return `has a key nobody knows: ${issue.keys.join(", ")}`;
    case "too_small":
      return tooSmall(issue);
    case "too_big":
      return tooBig(issue);
    case "invalid_value":
      return `must be ${issue.values.map(String).join(" or ")}`;
    case "custom":
      return issue.message;
    default:
      return "does not have the right form";
  }
}
