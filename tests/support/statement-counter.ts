import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** A way to a database that counts the statements going through it. */
export interface StatementCounter {
  /** The database's address, by this way. */
  readonly url: string;
  /** Statements so far, brackets of transactions included. */
  count(): number;
  /** Their texts, in order. */
  texts(): readonly string[];
  close(): Promise<void>;
}

/** A start-up message begins with its length; one of these codes only asks for something before the real one. */
const ASKS_FIRST = new Set([80877102, 80877103, 80877104]);
/** Of PostgreSQL's protocol: "bind", that runs a prepared statement, and "query", that runs a text. */
const [PARSES, BINDS, QUERIES] = ["P", "B", "Q"].map((letter) => letter.charCodeAt(0));
const RUNS = new Set([BINDS, QUERIES]);
/** The texts at the beginning of a message's body; each ends with a zero. */
const stringsOf = (body: Buffer): string[] => body.toString("utf8").split("\0").slice(0, 2);

/**
 * Stands between a site and its database, and passes everything on as it is. Counting on the line needs nothing of
 * the product and nothing of the server, so it holds for every PostgreSQL and for whatever speaks to it.
 */
export async function countStatements(
  databaseUrl: string,
  { isCounted = () => true }: { readonly isCounted?: (text: string) => boolean } = {},
): Promise<StatementCounter> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  const statements: string[] = [];
  const server = createServer((client) => {
    const database = connect(Number(target.port || 5432), target.hostname);
    for (const [one, other] of [
      [client, database],
      [database, client],
    ] as const) {
      sockets.add(one);
      one.pipe(other);
      one.on("error", () => other.destroy());
      one.on("close", () => sockets.delete(one));
    }
    client.on(
      "data",
      statementReader((text) => {
        if (isCounted(text)) statements.push(text);
      }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const way = new URL(databaseUrl);
  way.hostname = "127.0.0.1";
  way.port = String((server.address() as AddressInfo).port);
  return {
    url: way.href,
    count: () => statements.length,
    texts: () => statements,
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** Reads one connection's messages as they come in pieces. */
function statementReader(found: (text: string) => void): (piece: Buffer) => void {
  const prepared = new Map<string, string>();
  let rest = Buffer.alloc(0);
  let hasStarted = false;
  return (piece) => {
    rest = Buffer.concat([rest, piece]);
    for (;;) {
      const head = hasStarted ? 1 : 0;
      if (rest.length < head + 8 - head * 4) return;
      const length = head + rest.readUInt32BE(head);
      if (rest.length < length) return;
      if (!hasStarted) hasStarted = !ASKS_FIRST.has(rest.readUInt32BE(4));
      else if (rest[0] === PARSES) {
        const [name = "", text = ""] = stringsOf(rest.subarray(head + 4, length));
        prepared.set(name, text);
      } else if (RUNS.has(rest[0] ?? 0)) {
        const [first = "", name = ""] = stringsOf(rest.subarray(head + 4, length));
        found(rest[0] === BINDS ? (prepared.get(name) ?? "") : first);
      }
      rest = rest.subarray(length);
    }
  };
}
