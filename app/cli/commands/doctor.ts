import { statfs } from "node:fs/promises";
import path from "node:path";
import { bootDatabase } from "~/platform/boot.server";
import { prisma } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { pendingMigrations } from "~/platform/postgres/migrate.server";
import { APP_ROLE, READONLY_ROLE } from "~/platform/postgres/roles";
import type { Command, Output } from "../command";

interface Finding {
  readonly check: string;
  readonly ok: boolean;
  readonly says: string;
}

const OLDEST_NODE = [20, 19] as const;
const ENOUGH_BYTES = 1_000_000_000;

function node(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const ok = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
  return {
    check: "node",
    ok,
    says: `version ${process.versions.node}; ${OLDEST_NODE.join(".")} or newer is needed`,
  };
}

function origin(): Finding {
  const { APP_ORIGIN } = env();
  return { check: "origin", ok: true, says: `people reach the site at ${APP_ORIGIN}` };
}

function mail(): Finding {
  const { SMTP_URL, isLoopback } = env();
  if (SMTP_URL) return { check: "mail", ok: true, says: "is sent by SMTP" };
  return {
    check: "mail",
    ok: isLoopback,
    says: "SMTP_URL is not set: mail is kept and readable at /dev/mailbox",
  };
}

async function disk(): Promise<Finding> {
  const folder = path.dirname(path.resolve(env().DATA_DIR));
  const { bavail, bsize } = await statfs(folder);
  return {
    check: "disk",
    ok: bavail * bsize >= ENOUGH_BYTES,
    says: `${((bavail * bsize) / 1e9).toFixed(1)} GB are free`,
  };
}

async function database({ err }: Output): Promise<Finding[]> {
  const running = await bootDatabase({ say: err });
  try {
    const rows = await prisma().$queryRaw<{ version: string; role: string }[]>`
      SELECT current_setting('server_version') AS version, current_user::text AS role`;
    const { version, role } = rows[0]!;
    const roles = await prisma().$queryRaw<{ rolname: string }[]>`
      SELECT rolname::text FROM pg_roles WHERE rolname IN (${APP_ROLE}, ${READONLY_ROLE})`;
    const pending = await pendingMigrations(env().DATABASE_URL ?? "");
    return [
      { check: "database", ok: true, says: `PostgreSQL ${version} answers` },
      {
        check: "migrations",
        ok: pending.length === 0,
        says: pending.length === 0 ? "all applied" : `missing: ${pending.join(", ")}`,
      },
      { check: "roles", ok: roles.length === 2 && role === APP_ROLE, says: `the site works as ${role}` },
    ];
  } finally {
    await running.stop();
  }
}

/** A check that cannot even be made is a finding too. */
async function careful(check: string, look: () => Promise<Finding[]> | Finding[]): Promise<Finding[]> {
  try {
    return await look();
  } catch (error) {
    const says = error instanceof Error ? error.message.split("\n").join(" ") : String(error);
    return [{ check, ok: false, says }];
  }
}

async function run(_args: string[], io: Output): Promise<number> {
  const settings = await careful("settings", () => [origin(), mail()]);
  const findings = [
    node(),
    ...settings,
    ...(settings.some(({ check }) => check === "settings")
      ? []
      : [
          ...(await careful("disk", async () => [await disk()])),
          ...(await careful("database", () => database(io))),
        ]),
  ];
  for (const { check, ok, says } of findings) io.out(`${ok ? "ok " : "NOT"}  ${check}: ${says}`);
  const healthy = findings.every(({ ok }) => ok);
  io.out({ status: healthy ? "ok" : "problems", findings });
  return healthy ? 0 : 1;
}

/** `doctor`: whether this machine and its settings can run the school. */
export const doctorCommand: Command = {
  name: "doctor",
  policy: "reads-as-product",
  summary: "checks machine, settings, database, mail",
  run,
};
