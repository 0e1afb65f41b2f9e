import { readFileSync, statSync } from "node:fs";
import { EmbeddedPostgresError } from "./errors";
import { type Account, runProgram } from "./run-program.server";

/**
 * Under which account PostgreSQL runs. It refuses root, so a root process hands it to the owner of the existing
 * data, else to `postgres`, else to `nobody`. The account must be known to the system: initdb looks its name up
 * and fails on a bare number.
 *
 * @throws EmbeddedPostgresError no-account
 */
export function chooseAccount(clusterDir: string | undefined): Account {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = systemAccounts();
  const owner = clusterDir ? statSync(clusterDir, { throwIfNoEntry: false })?.uid : undefined;
  const chosen =
    accounts.find((account) => account.uid === owner) ??
    accounts.find((account) => account.name === "postgres") ??
    accounts.find((account) => account.name === "nobody");
  if (chosen) return chosen;
  throw new EmbeddedPostgresError(
    "no-account",
    "PostgreSQL refuses to run as root and there is no account `postgres` or `nobody`: run as an ordinary user, or set DATABASE_URL.",
  );
}

function systemAccounts(): { name: string; uid: number; gid: number }[] {
  const lines = readFileSync("/etc/passwd", "utf8").split("\n");
  return lines.flatMap((line) => {
    const [name = "", , uid, gid] = line.split(":");
    const known = name !== "" && Number(uid) > 0 && Number(gid) > 0;
    return known ? [{ name, uid: Number(uid), gid: Number(gid) }] : [];
  });
}

/** Whether the account can write in a folder: a parent of mode 0700, as `mktemp -d` makes, hides all below it. */
export async function canWriteIn(folder: string, account: Account): Promise<boolean> {
  if (!account) return true;
  const script = 'test -w "$1" && test -x "$1"';
  return (await runProgram("/bin/sh", ["-c", script, "sh", folder], account)).exitCode === 0;
}
