/** Where a command speaks: results to standard output, everything else to standard error. */
export interface Output {
  /**
   * The result. With `--json` only an object is written, as one JSON document,
   * and it may be given once; without it, lines are written and objects left out.
   */
  out(result: string | object): void;
  /** A message for the person at the terminal; never part of the result. */
  err(line: string): void;
}

/**
 * What a command may do, and as whom. Whoever has a shell on the server may run every command; what it does is
 * bounded by this all the same. "reads-files": touches no database. "reads-as-product": the database, and changes
 * nothing in it. "acts-as-product": does what rules or an operator decide, in the product's own name.
 * "keeps-the-database": its tables, not its rows.
 */
export type CommandPolicy = "reads-files" | "reads-as-product" | "acts-as-product" | "keeps-the-database";

/** One command of `npm run school -- …`. */
export interface Command {
  /** As typed, words separated by one space: "content check". */
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  readonly policy: CommandPolicy;
  /** @returns the exit code: 0 done, 1 found a problem it reports, 2 wrong usage. */
  run(args: string[], io: Output): Promise<number>;
}

/** The command was typed wrongly: said with exit code 2. */
export class WrongUsage extends Error {
  constructor(message: string) {
    super(message);
    this.name = "WrongUsage";
  }
}
