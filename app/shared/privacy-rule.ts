/**
 * What one table holds about people, and what becomes of it. Every model of the database has such a rule in
 * the `privacy.ts` of its feature; a test fails for a model without one. From the rules follow the download of
 * one's own data, erasure, the retention job and the record of processing.
 */
export interface PrivacyRule {
  /** Why the product keeps it, in plain words, for the record of processing (GDPR article 30). */
  readonly purpose: string;
  /** Whose data a row is. */
  readonly subject: Subject;
  /** What of a row its subject gets on asking for their data. */
  readonly export: ExportRule;
  /** What becomes of a row when its subject is erased. */
  readonly erase: EraseRule;
  /** When a row goes by itself. */
  readonly retention: RetentionRule;
}

/**
 * The way from a row to the account it is about: a chain of foreign keys, each a column of this table and the table
 * it leads to, ending at `User`. Several where a row is about several people. "none": about nobody.
 */
type Subject = "none" | readonly SubjectPath[];

/** `["authorId"]`: the column holds the account's id. `["submissionId", "Submission", "authorId"]`: one table between. */
export type SubjectPath = readonly string[];

type ExportRule =
  | { readonly kind: "none"; readonly because: string }
  /** These columns, never those that speak of somebody else. */
  | { readonly kind: "columns"; readonly columns: readonly string[] };

type EraseRule =
  /** The row goes. */
  | { readonly kind: "delete" }
  /** The row stays without the person: columns set to a constant (null, an empty text, an empty object). */
  | {
      readonly kind: "blank";
      readonly columns: Readonly<
        Record<string, null | string | readonly [] | Readonly<Record<never, never>>>
      >;
    }
  /** Nothing to do: the row tells nothing without the account, which is emptied. */
  | { readonly kind: "keep"; readonly because: string };

type RetentionRule =
  | { readonly kind: "with-account" }
  /** As long as what it belongs to. */
  | { readonly kind: "keep"; readonly because: string }
  /** `days` after the instant in `since`; `where` narrows it to some rows, as SQL over this table's columns. */
  | { readonly kind: "days"; readonly days: number; readonly since: string; readonly where?: string };
