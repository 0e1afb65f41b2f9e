import { spawnSync } from "node:child_process";
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

/** The working tree once more in a temporary folder, to be edited, built and tested without a trace here. */
export class ScratchCopy {
  readonly folder = mkdtempSync(path.join(tmpdir(), "common-ground-guards-"));

  constructor(source = process.cwd()) {
    for (const name of readdirSync(source)) {
      if (LEFT_BEHIND.has(name)) continue;
      cpSync(path.join(source, name), path.join(this.folder, name), { recursive: true });
    }
    symlinkSync(path.join(source, "node_modules"), path.join(this.folder, "node_modules"));
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

  build(): Outcome {
    return this.#run("node_modules/@remix-run/dev/dist/cli.js", ["vite:build"], "production");
  }

  /** Runs the tests of some files whose names match, and says how each went. */
  test(files: readonly string[], name?: string): TestRun {
    const report = path.join(this.folder, "report.json");
    rmSync(report, { force: true });
    const filter = name ? ["-t", name.replaceAll("+", "\\+")] : [];
    const args = ["run", ...files, ...filter, "--reporter=json", `--outputFile=${report}`];
    const { output } = this.#run("node_modules/vitest/vitest.mjs", args, "test");
    return { results: readReport(report), output };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #run(program: string, args: readonly string[], mode: "production" | "test"): Outcome {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
      cwd: this.folder,
      encoding: "utf8",
      env: { ...process.env, NODE_ENV: mode, NO_COLOR: "1" },
      maxBuffer: 1e8,
    });
    return { ok: status === 0, output: `${stdout}${stderr}` };
  }
}

/** How the tests of one run went, by full name. */
export interface TestRun {
  readonly results: ReadonlyMap<string, "passed" | "failed">;
  readonly output: string;
}

interface Report {
  readonly testResults: readonly {
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
