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

/** One command of `npm run school -- …`. */
export interface Command {
  /** As typed, words separated by one space: "content check". */
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
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
