import pino from "pino";
import { logLevel } from "./env.server";
import { type Facts, inOneSafeLine, shownFacts } from "./log-facts";

type Level = "fatal" | "error" | "warn" | "info" | "debug";
type Say = { (facts: Facts, words: string): void; (words: string): void };

/** The process's log. Takes facts by the names listed in log-facts.ts, and words of our own. */
export type Log = { readonly [L in Level]: Say } & {
  level: string;
  /** The same log, with facts that every line repeats. */
  child(facts: Facts): Log;
};

function speakingTo(line: pino.Logger): Log {
  const say =
    (level: Level): Say =>
    (facts: Facts | string, words?: string) => {
      if (typeof facts === "string") line[level](inOneSafeLine(facts));
      else line[level](shownFacts(facts), inOneSafeLine(words ?? ""));
    };
  return {
    fatal: say("fatal"),
    error: say("error"),
    warn: say("warn"),
    info: say("info"),
    debug: say("debug"),
    get level() {
      return line.level;
    },
    set level(level) {
      line.level = level;
    },
    child: (facts) => speakingTo(line.child(shownFacts(facts))),
  };
}

/** One JSON line per entry on standard output. */
export const log: Log = speakingTo(
  pino({ level: logLevel(), base: undefined, timestamp: pino.stdTimeFunctions.isoTime }),
);
