/**
 * What one table holds about people, and what becomes of it. Every model of the database has such a rule in
 * the `privacy.ts` of its feature; a test fails for a model without one. From the rules follow the download of
 * one's own data, erasure, the retention job and the record of processing.
 */
export interface PrivacyRule {
  /** Why the product keeps it: its words stand in the catalogue of messages, `privacy:purposes.<purpose>`. */
  readonly purpose: Purpose;
  /** Whose data a row is; several where a row is about several people. Or why it is about nobody. */
  readonly subjects: readonly Subject[] | { readonly nobody: string };
  /** Columns that no subject gets, each with the reason. Together with what is exported these are all columns. */
  readonly withheld?: Readonly<Record<string, string>>;
  /** When rows go by themselves. */
  readonly retention: Retention;
}

/** One way in which rows of a table are somebody's. */
export interface Subject {
  readonly path: SubjectPath;
  readonly export: Exported | { readonly none: string };
  /** What becomes of the rows when this person is erased, in order; or why they stay as they are. */
  readonly erase: readonly Step[] | { readonly keep: string };
}

/**
 * The way from a row to the account it is about, along foreign keys: `["authorId"]` holds the account's id,
 * `["submissionId", "Submission", "authorId"]` has one table between. `{ id }` holds the id without a foreign key,
 * because it outlives the account; `{ address }` holds the account's e-mail address; `{ mention }` names columns
 * somewhere in which the id or the address may stand.
 */
export type SubjectPath =
  | readonly string[]
  | { readonly id: string }
  | { readonly address: string }
  | { readonly mention: readonly string[] };

interface Exported {
  /** Only these rows; left out: all of them. */
  readonly which?: Which;
  readonly columns: readonly string[];
  /** Instead of an id what it stands for: `{ quiz: ["quizId", "Quiz", "title"] }`. */
  readonly named?: Readonly<Record<string, readonly [column: string, model: string, shown: string]>>;
  /** Columns that stand sealed in the database, with the place they are sealed for: `#` is the person's id, `{code}` an exported column. */
  readonly sealed?: Readonly<Record<string, string>>;
}

/** Rows by their columns: empty (null), filled, or one of some words. */
export type Which = Readonly<Record<string, "empty" | "filled" | readonly string[]>>;

/** What a blanked column holds from then on; the dash where the database asks for a word. */
export type Blank = null | false | "" | "–" | readonly [] | Readonly<Record<never, never>>;

/** One thing done to rows so that they tell nothing of the person any more. */
export type Step =
  /** The rows go. */
  | { readonly act: "delete"; readonly which?: Which }
  /** Columns are emptied; `"snapshot.title"` is a key within a column of JSON. */
  | {
      readonly act: "blank";
      readonly columns: Readonly<Record<string, Blank>>;
      readonly which?: Which;
      /** Left out where the person asked for it. */
      readonly unless?: Wish;
    }
  /** The column, which leads to the person, leads to an empty account of the row's own instead. */
  | { readonly act: "detach"; readonly column: string; readonly which?: Which };

/** What somebody may ask for when they leave: that their certificates keep the name. */
export type Wish = "keep-certificates";

type Retention =
  /** Until the account is erased. */
  | "with-account"
  /** Beyond the account, or as long as what it belongs to. */
  | { readonly keep: string }
  | readonly Lapse[];

/** Rows whose time is over `days` after the instant in `since` (a whole number there counts milliseconds). */
export interface Lapse {
  readonly days: number;
  readonly since: string;
  readonly which?: Which;
  /** What is done to them; left out: they go. */
  readonly steps?: readonly Step[];
}

/** Why something is kept; each is one activity in the record of processing. */
export const PURPOSES = [
  "account",
  "sign-in",
  "roles",
  "admission",
  "learning",
  "discussion",
  "review",
  "grades",
  "certificates",
  "consents",
  "mail",
  "accountability",
  "running",
  "authoring",
  "course",
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Said of columns that are numbers for the machine. */
export const INTERNAL = "A number for the machine, without meaning outside the database.";
/** Said of what would open the account to whoever reads the file. */
export const SECRET = "Would let whoever holds the file in, or help them to get in.";
/** Said of what tells about somebody else. */
export const SOMEBODY_ELSE = "Speaks of somebody else.";
