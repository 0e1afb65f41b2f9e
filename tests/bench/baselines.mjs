/**
 * What the machine can do at all: `node:http` answering 14 kB, and `node:http`
 * with one query by primary key. Run as a process of its own by `run.ts`.
 */
import { createServer } from "node:http";
import pg from "pg";

const [, , kind, databaseUrl] = process.argv;
const body = Buffer.alloc(14_000, "x");
const send = (res) => {
  res.writeHead(200, { "Content-Type": "text/html", "Content-Length": body.length });
  res.end(body);
};

let handler = (_req, res) => send(res);
if (kind === "pg") {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
  const found = await pool.query('SELECT id FROM "User" LIMIT 1');
  const query = { name: "one", text: 'SELECT * FROM "User" WHERE id = $1', values: [found.rows[0].id] };
  handler = async (_req, res) => {
    await pool.query(query);
    send(res);
  };
}
const server = createServer(handler);
server.listen(0, "127.0.0.1", () => process.stdout.write(`${server.address().port}\n`));
process.on("SIGTERM", () => process.exit(0));
