import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import type { Edit } from "./guard";

/** Never copied: what is large and the same, what is made anew, and what is nobody's source. */
const LEFT_BEHIND = new Set(["node_modules", ".git", "build", "data", "test-results", "playwright-report"]);

interface Outcome {
  readonly ok: boolean;
  readonly output: string;
}

/** What a build is for: a page's browser code never changes with what servers do. */
type Half = "all" | "server";

/** Longer than any test file takes; a product that hangs without its guard must not hold up the others. */
const PATIENCE_MS = 300_000;
/** For each file more, where many run at once. */
const PATIENCE_PER_FILE_MS = 30_000;

/** Everything that was started and has not ended: ended with us, also when a person presses Ctrl-C. */
const running = new Set<ChildProcess>();
const endAll = () => {
  for (const child of running) if (child.pid) process.kill(-child.pid, "SIGKILL");
};
process.once("exit", endAll);
process.once("SIGINT", () => process.exit(130));
process.once("SIGTERM", () => process.exit(143));

/** The working tree once more in a temporary folder, to be edited, built and tested without a trace here. */
export class ScratchCopy {
  readonly folder = mkdtempSync(path.join(tmpdir(), "common-ground-guards-"));

  /** @param settings for every program that runs in the copy. */
  constructor(
    private readonly settings: Readonly<Record<string, string>> = {},
    source = process.cwd(),
  ) {
    for (const name of readdirSync(source)) {
      if (LEFT_BEHIND.has(name)) continue;
      cpSync(path.join(source, name), path.join(this.folder, name), { recursive: true });
    }
    symlinkSync(path.join(source, "node_modules"), path.join(this.folder, "node_modules"));
    // why: the server's half of a build reads there what browsers load; a whole build would else throw it away.
    this.edit({
      file: "vite.config.ts",
      search: "build: { sourcemap: false,",
      replace: "build: { manifest: true, sourcemap: false,",
    });
  }

  /**
   * Replaces one passage of a file until the returned function puts it back.
   *
   * @throws when the passage is not there exactly once: a guard that moved needs a new edit.
   */
  edit({ file, search, replace }: Edit): () => void {
    const place = path.join(this.folder, file);
    const original = readFileSync(place, "utf8");
    const times = original.split(search).length - 1;
    if (times !== 1) throw new Error(`${file} holds the guard's text ${times} times: ${search}`);
    writeFileSync(
      place,
      original.replace(search, () => replace),
    );
    return () => writeFileSync(place, original);
  }

  async build(half: Half = "all"): Promise<Outcome> {
    if (half === "server")
      return this.#run("node_modules/vite/bin/vite.js", ["build", "--ssr", "--logLevel=warn"], "production");
    const built = await this.#run("node_modules/@remix-run/dev/dist/cli.js", ["vite:build"], "production");
    const put = (...names: string[]) => path.join(this.folder, "build", ...names);
    if (built.ok) cpSync(put(".vite", "client-manifest.json"), put("client", ".vite", "manifest.json"));
    return built;
  }

  /** Runs the tests of some files whose names match, and says how each went. */
  async test(files: readonly string[], name?: string): Promise<TestRun> {
    const report = path.join(this.folder, "report.json");
    rmSync(report, { force: true });
    const filter = name ? ["-t", name.replaceAll("+", "\\+")] : [];
    const args = ["run", ...files, ...filter, "--reporter=json", `--outputFile=${report}`];
    const patience = PATIENCE_MS + files.length * PATIENCE_PER_FILE_MS;
    const { output } = await this.#run("node_modules/vitest/vitest.mjs", args, "test", patience);
    return { results: readReport(report), output };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** A program in a group of its own, so that what it started ends with it. */
  #run(
    program: string,
    args: readonly string[],
    mode: "production" | "test",
    patienceMs = PATIENCE_MS,
  ): Promise<Outcome> {
    return new Promise((resolve) => {
      const child = spawn(process.execPath, [program, ...args], {
        cwd: this.folder,
        detached: true,
        env: { ...process.env, ...this.settings, NODE_ENV: mode, NO_COLOR: "1" },
        stdio: ["ignore", "pipe", "pipe"],
      });
      running.add(child);
      let output = "";
      const hear = (chunk: Buffer) => {
        output = (output + chunk.toString()).slice(-1_000_000);
      };
      child.stdout.on("data", hear);
      child.stderr.on("data", hear);
      const end = () => child.pid && process.kill(-child.pid, "SIGKILL");
      const patience = setTimeout(end, patienceMs);
      child.once("close", (code) => {
        clearTimeout(patience);
        running.delete(child);
        resolve({ ok: code === 0, output });
      });
    });
  }
}

/** How the tests of one run went, by full name. */
export interface TestRun {
  readonly results: ReadonlyMap<string, "passed" | "failed">;
  readonly output: string;
}

interface Report {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

function readReport(file: string): Map<string, "passed" | "failed"> {
  let report: Report;
  try {
    report = JSON.parse(readFileSync(file, "utf8")) as Report;
  } catch {
    return new Map();
  }
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  return new Map(
    tests.flatMap(({ fullName, status }) =>
      status === "passed" || status === "failed" ? [[fullName.trim(), status] as const] : [],
    ),
  );
}
