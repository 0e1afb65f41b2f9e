import pino from "pino";
import { logLevel } from "./env.server";

/**
 * The process's log: one JSON line per entry on standard output. Anything that
 * could hold a secret or a person is cut out by name, whatever the caller wrote.
 */
export const log = pino({
  level: logLevel(),
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: {
    paths: [
      "req.headers",
      "res.headers",
      "*.password",
      "*.token",
      "*.email",
      "*.name",
      "*.cookie",
      "*.authorization",
      "password",
      "token",
      "email",
      "cookie",
    ],
    censor: "[cut]",
  },
});

export type Log = typeof log;
