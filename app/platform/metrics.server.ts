import { monitorEventLoopDelay } from "node:perf_hooks";
import { system } from "~/shared/actor";
import { createContext } from "./context.server";
import { pool } from "./db.server";
import { getOutboxStatus } from "./outbox-look.server";

/** Upper edges of the histogram of request times, in seconds. */
const EDGES = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const;

const byClass = new Map<string, number>();
const inBucket: number[] = EDGES.map(() => 0);
let requests = 0;
let seconds = 0;

const delay = monitorEventLoopDelay({ resolution: 20 });
delay.enable();

/** Counts one request that was answered. Nothing of who asked, or for what, is kept. */
export function countRequest(status: number, durationSeconds: number): void {
  const kind = `${Math.floor(status / 100)}xx`;
  byClass.set(kind, (byClass.get(kind) ?? 0) + 1);
  requests += 1;
  seconds += durationSeconds;
  for (const [index, edge] of EDGES.entries()) if (durationSeconds <= edge) inBucket[index]! += 1;
}

type Sample = readonly [labels: string, value: number];

/** One measure in the text format of Prometheus. */
const measure = (name: string, type: "counter" | "gauge" | "histogram", help: string, samples: Sample[]) =>
  [
    `# HELP common_ground_${name} ${help}`,
    `# TYPE common_ground_${name} ${type}`,
    ...samples.map(([labels, value]) => `common_ground_${name}${labels} ${value}`),
  ].join("\n");

/** What the outbox says; nothing while the database is away, so that the rest can still be read. */
async function outboxMeasures(): Promise<string[]> {
  const ctx = createContext(system("metrics"));
  const outbox = await getOutboxStatus(ctx).catch(() => null);
  if (!outbox) return [measure("database_up", "gauge", "Whether the database answers.", [["", 0]])];
  const { pending, processing, dead } = outbox.counts;
  const waited = outbox.oldestDueAt ? (ctx.now.getTime() - outbox.oldestDueAt.getTime()) / 1_000 : 0;
  return [
    measure("database_up", "gauge", "Whether the database answers.", [["", 1]]),
    measure("outbox_rows", "gauge", "Rows of the outbox by state.", [
      ['{state="pending"}', pending],
      ['{state="processing"}', processing],
      ['{state="dead"}', dead],
    ]),
    measure("outbox_oldest_seconds", "gauge", "Since when the longest waiting row has been due.", [
      ["", Math.max(0, Math.round(waited))],
    ]),
  ];
}

/** This process in numbers, in the text format of Prometheus. Ids, names and addresses have no place here. */
export async function metricsText(): Promise<string> {
  const { waitingCount, totalCount, idleCount } = pool();
  const parts = [
    measure(
      "requests_total",
      "counter",
      "Requests by class of their status.",
      [...byClass].sort().map(([kind, count]) => [`{status="${kind}"}`, count] as const),
    ),
    measure("request_duration_seconds", "histogram", "How long requests took.", [
      ...EDGES.map((edge, index) => [`_bucket{le="${edge}"}`, inBucket[index] ?? 0] as const),
      ['_bucket{le="+Inf"}', requests],
      ["_sum", Number(seconds.toFixed(6))],
      ["_count", requests],
    ]),
    measure("event_loop_delay_seconds", "gauge", "How late the event loop is, at the 99th percentile.", [
      ["", Number((delay.percentile(99) / 1e9).toFixed(6))],
    ]),
    measure("resident_memory_bytes", "gauge", "Resident memory.", [["", process.memoryUsage().rss]]),
    measure("pool_connections", "gauge", "Connections to the database.", [
      ['{state="busy"}', totalCount - idleCount],
      ['{state="idle"}', idleCount],
    ]),
    measure("pool_waiting", "gauge", "Who waits for a connection to the database.", [["", waitingCount]]),
    ...(await outboxMeasures()),
  ];
  return `${parts.join("\n")}\n`;
}
