import { parseArgs } from "node:util";

/** What `npm run guards` was asked for. */
export interface Options {
  /** Ids of cases; empty: all. */
  readonly only: readonly string[];
  /** Copies that are built and tested beside each other. */
  readonly lanes: number;
  /** Where the figures go as JSON; null: nowhere. */
  readonly json: string | null;
  readonly help: boolean;
}

export const HELP = `npm run guards -- [--only I5]… [--lanes 2] [--json file]

  --only <id>    only the guards of this case; may stand more than once ("I5" alone means the same)
  --lanes <n>    how many copies are built and tested at once; 2 unless said otherwise
  --json <file>  writes what was found as JSON
`;

/** Reads the command line. @throws what Node says about an option it does not know. */
export function optionsFrom(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      only: { type: "string", multiple: true, default: [] },
      lanes: { type: "string", default: "2" },
      json: { type: "string" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  return {
    only: [...values.only, ...positionals],
    lanes: Math.min(8, Math.max(1, Number.parseInt(values.lanes, 10) || 1)),
    json: values.json ?? null,
    help: values.help,
  };
}
