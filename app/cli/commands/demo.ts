import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { type BootedDatabase, bootDatabase, migrateDatabase } from "~/platform/boot.server";
import { createContext } from "~/platform/context.server";
import { prisma } from "~/platform/db.server";
import { demoStateOf, markAsDemo } from "~/platform/demo-mark.server";
import { env, givenEnv, prepareEnv } from "~/platform/env.server";
import { removeEmbeddedPostgres } from "~/platform/postgres/embedded.server";
import { startWeb } from "~/server/start-web.server";
import { system } from "~/shared/actor";
import { buildDemo } from "../../../prisma/seed";
import { demoAccounts } from "../../../prisma/seed/demo/accounts";
import type { Command, Output } from "../command";

const USUAL_PORT = 3000;

/**
 * `npm run demo`: a school in mid-course on this machine, with known passwords.
 * Binds loopback only, makes its own secret, keeps its data between runs.
 */
export const demoCommand: Command = {
  name: "demo",
  policy: "acts-as-product",
  summary: "starts a school in mid-course with one account for each role (--reset starts over)",
  async run(args, io) {
    if (args.some((arg) => arg !== "--reset")) {
      io.err("Usage: npm run demo [-- --reset]");
      return 2;
    }
    const isOwnDatabase = !givenEnv().DATABASE_URL;
    await prepare();
    const say = (line: string) => io.err(line);
    if (args.includes("--reset")) await startOver(isOwnDatabase, say);
    const booted = await loadOnce(isOwnDatabase, say);
    const web = await startWeb({ say, booted });
    announce(web.address, io);
    return new Promise<number>(() => undefined);
  },
};

/** The demo's own settings; what is set already stays, if it is harmless. */
async function prepare(): Promise<void> {
  const given = givenEnv();
  const dataDir = path.resolve(given.DATA_DIR || "./data/demo");
  mkdirSync(dataDir, { recursive: true });
  const port = given.PORT || String(await freePort());
  prepareEnv({
    NODE_ENV: "production",
    DEMO: "1",
    DATA_DIR: dataDir,
    HOST: given.HOST || "127.0.0.1",
    PORT: port,
    APP_ORIGIN: given.APP_ORIGIN || `http://127.0.0.1:${port}`,
    SESSION_SECRET: secretOf(dataDir),
    LOG_LEVEL: given.LOG_LEVEL || "warn",
  });
  env();
}

/** Made once and kept beside the data, so that sessions outlive a restart. */
function secretOf(dataDir: string): string {
  const file = path.join(dataDir, "demo.secret");
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600 });
  return readFileSync(file, "utf8").trim();
}

/** The usual port, or another where something else listens on it. */
function freePort(): Promise<number> {
  const tryPort = (port: number) =>
    new Promise<number>((resolve, reject) => {
      const probe = createServer();
      probe.once("error", reject);
      probe.listen(port, "127.0.0.1", () => {
        const address = probe.address();
        probe.close(() => resolve(typeof address === "object" && address ? address.port : port));
      });
    });
  return tryPort(USUAL_PORT).catch(() => tryPort(0));
}

type Say = (line: string) => void;

async function startOver(isOwnDatabase: boolean, say: Say): Promise<void> {
  if (!isOwnDatabase)
    throw new Error("DATABASE_URL names a database of your own: empty it yourself, then start the demo.");
  say("Starting over: the demo's database is removed.");
  await removeEmbeddedPostgres({ dataDir: env().DATA_DIR, log: say });
}

/** Loads course and school into an empty database; one that was left half-loaded is made anew. */
async function loadOnce(isOwnDatabase: boolean, say: Say): Promise<BootedDatabase> {
  const database = await bootDatabase({ say });
  await migrateDatabase({ say });
  const state = await demoStateOf(prisma());
  if (state === "loaded") return database;
  if (state === "loading") {
    say("The demo was interrupted while it loaded.");
    await database.stop();
    await startOver(isOwnDatabase, say);
    prepareEnv({ DATABASE_URL: "" });
    return loadOnce(isOwnDatabase, say);
  }
  if ((await prisma().user.count()) > 0)
    throw new Error(
      "There are people in this database already. The demo needs one of its own (DATA_DIR or DATABASE_URL).",
    );
  say("Loading the course and a school in mid-course …");
  await markAsDemo(prisma(), "loading");
  await buildDemo(createContext(system("seed")));
  await markAsDemo(prisma(), "loaded");
  return database;
}

function announce(address: string, io: Output): void {
  const accounts = demoAccounts();
  const width = Math.max(...accounts.map(({ email }) => email.length));
  io.out(
    [
      "",
      `Common Ground is ready: ${address}`,
      "",
      ...accounts.map(({ email, password, what }) => `  ${email.padEnd(width)}  ${password}  ${what}`),
      "",
      `Mails are kept at ${address}/dev/mailbox. This demo made its own secrets, answers on this machine only,`,
      "and must not be used for real people. Ctrl-C stops it; starting again keeps everything.",
      "",
    ].join("\n"),
  );
}
