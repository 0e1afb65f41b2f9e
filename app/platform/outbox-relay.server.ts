import pg from "pg";
import { system } from "~/shared/actor";
import { type Context, createContext } from "./context.server";
import { env } from "./env.server";
import { log } from "./log.server";
import { type DueMessage, inOneLine, listDueMessages, sweepLeases } from "./outbox-lease.server";
import { appConnectionOptions } from "./postgres/roles";
import { bellFor, type OpenQueue } from "./queues";

interface Relay {
  /** Looks now instead of at the next poll. */
  wake(): void;
  /** For readiness: rejects while the queue cannot be reached. Work then waits in the outbox; nothing is lost. */
  ping(): Promise<void>;
  stop(): Promise<void>;
}

interface RelayOptions {
  /** Opens the queue, or rejects while its store is away; called again after every failure. */
  readonly open: () => Promise<OpenQueue>;
}

const BATCH = 1_000;

/**
 * Rings the queue's bell for every row of the outbox that is due.
 *
 * Woken by the database's notification, by an empty queue and by a clock. Each time it gives back the rows of silent
 * workers and rings for whatever is still due, so that a queue that lost everything is told everything again. While
 * the queue's store is away it keeps trying; the outbox holds what waits.
 */
export function startRelay({ open }: RelayOptions): Relay {
  const ctx = createContext(system("relay"));
  const pollMs = env().OUTBOX_POLL_SECONDS * 1_000;
  const bell = new SteadyBell(open, pollMs);
  let stopped = false;
  let awake = () => {};
  let woken = false;
  const wake = () => {
    woken = true;
    awake();
  };
  const listener = listen(wake);

  const loop = (async () => {
    while (!stopped) {
      woken = false;
      await pass(ctx, bell);
      if (stopped) break;
      if (!woken)
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, pollMs);
          awake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
    }
  })();

  return {
    wake,
    ping: () => bell.ping(),
    async stop() {
      stopped = true;
      wake();
      await loop;
      await Promise.all([listener.stop(), bell.close()]);
    },
  };
}

async function pass(ctx: Context, bell: SteadyBell): Promise<void> {
  try {
    await sweepLeases(ctx);
    await bell.ring(await listDueMessages(ctx, BATCH));
  } catch (error) {
    log.warn({ reason: inOneLine(error) }, "the outbox could not be relayed; trying again");
  }
}

/** The queue, opened when first needed and opened anew after a failure. Leaves out bells rung a moment ago. */
class SteadyBell {
  #queue: OpenQueue | null = null;
  readonly #rung = new Map<string, number>();

  constructor(
    private readonly open: () => Promise<OpenQueue>,
    private readonly quietMs: number,
  ) {}

  async ring(due: readonly DueMessage[]): Promise<void> {
    this.#queue ??= await this.open();
    const now = performance.now();
    for (const [key, at] of this.#rung) if (now - at >= this.quietMs) this.#rung.delete(key);
    const bells = due.map(bellFor).filter(({ opts }) => !this.#rung.has(opts.jobId));
    if (bells.length === 0) return;
    try {
      await this.#queue.add(bells);
      for (const { opts } of bells) this.#rung.set(opts.jobId, now);
    } catch (error) {
      const broken = this.#queue;
      this.#queue = null;
      // why not awaited: closing a queue whose store is away may take for ever.
      void broken.close({ force: true }).catch(() => undefined);
      throw error;
    }
  }

  async ping(): Promise<void> {
    if (!this.#queue) throw new Error("The queue is not open");
    await this.#queue.ping();
  }

  async close(): Promise<void> {
    await this.#queue?.close({ force: false });
  }
}

/** Hears the database's notifications; a broken connection is made again. The poll covers the time between. */
function listen(onNotification: () => void): { stop(): Promise<void> } {
  let client: pg.Client | null = null;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;

  async function connect(): Promise<void> {
    const connection = new pg.Client({
      connectionString: env().DATABASE_URL ?? "",
      options: appConnectionOptions(),
      connectionTimeoutMillis: 3_000,
      keepAlive: true,
    });
    const again = () => {
      if (client === connection) client = null;
      connection.removeAllListeners("end");
      if (!stopped) timer = setTimeout(() => void connect(), 1_000);
    };
    connection.on("error", () => undefined);
    connection.on("notification", onNotification);
    try {
      await connection.connect();
      connection.once("end", again);
      client = connection;
      await connection.query("LISTEN outbox");
      if (stopped) await connection.end();
    } catch {
      await connection.end().catch(() => undefined);
      again();
    }
  }

  void connect();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}
