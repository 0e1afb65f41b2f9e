import type { ImportReport } from "./import";
import type { LibraryReport } from "./library";
import type { Rush } from "./sign-in-rush";

/** What one page or act cost. */
export interface Figure {
  readonly name: string;
  readonly requestsPerSecond: number;
  readonly p97Ms: number;
  /** CPU of the web process for one request, its threads included. */
  readonly cpuMs: number;
  /** Of the compressed answer. */
  readonly bytes: number;
  readonly queries: number;
  /** Requests per second of `node:http` alone or with one query, in turns with this. */
  readonly baseline: number;
  /** Requests per second as a share of the baseline's. */
  readonly ratio: number;
  readonly bar: number;
  readonly holds: boolean;
}

/** All of one run. */
export interface Report {
  readonly figures: readonly Figure[];
  /** The search of the library over many entries. */
  readonly library: LibraryReport;
  /** All content into an empty database, and again without a change. */
  readonly contentImport: ImportReport;
  /** A class that signs in at once. */
  readonly signInRush: Rush;
  readonly residentMegabytes: number;
  readonly readySeconds: number;
}

const COLUMNS = [
  "",
  "req/s",
  "p97.5 ms",
  "CPU ms",
  "bytes gz",
  "queries",
  "baseline",
  "ratio",
  "bar",
  "holds",
];

/** The report as a table for people. */
export function tableOf({
  figures,
  library,
  contentImport,
  signInRush: rush,
  residentMegabytes,
  readySeconds,
}: Report): string {
  const row = (cells: readonly (string | number)[]) =>
    cells.map((cell) => String(cell).padStart(9)).join(" ");
  return [
    row(COLUMNS),
    ...figures.map((f) =>
      row([
        ...[f.name, f.requestsPerSecond, f.p97Ms, f.cpuMs, f.bytes, f.queries, f.baseline],
        ...[f.ratio, f.bar, f.holds ? "yes" : "NO"],
      ]),
    ),
    `library of ${library.entries} entries: slowest search p95 ${Math.max(...library.figures.map(({ p95Ms }) => p95Ms))} ms; bar p95 < ${library.barMs} ms: ${library.holds ? "yes" : "NO"}`,
    ...contentImport.figures.map(
      ({ name, medianMs, cpuMs, barMs, holds }) =>
        `import of all content, ${name === "first" ? "into an empty database" : "without a change"}: ${medianMs} ms, CPU ${cpuMs} ms, load ${contentImport.load}; bar < ${barMs} ms: ${holds ? "yes" : "NO"}`,
    ),
    `sign-in rush: ${rush.people} people within ${rush.withinSeconds} s, p50 ${rush.p50Ms} ms, p95 ${rush.p95Ms} ms, p99 ${rush.p99Ms} ms, longest ${rush.maxMs} ms, ${rush.refused} not let in; bar p95 < ${rush.barMs} ms: ${rush.holds ? "yes" : "NO"}`,
    `web with workers: ${residentMegabytes} MB resident after the run; ready in ${readySeconds.toFixed(1)} s`,
    "",
  ].join("\n");
}
