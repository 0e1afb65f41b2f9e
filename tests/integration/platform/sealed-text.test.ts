import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { prepareEnv } from "~/platform/env.server";
import { dataKeyPath, keyedDigest, SealBroken, seal, unseal } from "~/platform/sealed-text.server";

const run = promisify(execFile);
const root = mkdtempSync(path.join(tmpdir(), "common-ground-sealed-"));
let count = 0;

/** A house of its own for each test: the key is made at first use. */
beforeEach(() => {
  count += 1;
  prepareEnv({ DATA_DIR: path.join(root, String(count)) });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test("what was sealed is read again at the same place, and stands nowhere in clear", () => {
  const sealed = seal("Ana Anić", "name:1");
  expect(sealed).not.toContain(Buffer.from("Ana").toString("base64url").slice(0, 3));
  expect(unseal(sealed, "name:1")).toBe("Ana Anić");
  expect(seal("Ana Anić", "name:1")).not.toBe(sealed);
});

test("the key is for its owner's eyes alone", () => {
  seal("anything", "name:1");
  expect(statSync(dataKeyPath()).mode & 0o777).toBe(0o600);
  expect(statSync(path.dirname(dataKeyPath())).mode & 0o777).toBe(0o700);
});

describe("a sealed text is not opened", () => {
  test("at another row's place", () => {
    const sealed = seal("Ana Anić", "name:1");
    expect(() => unseal(sealed, "name:2")).toThrow(SealBroken);
  });

  test("with any one byte of it changed", () => {
    const [version, keyId, packed = ""] = seal("Ana", "name:1").split(".");
    const bytes = Buffer.from(packed, "base64url");
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => unseal([version, keyId, changed.toString("base64url")].join("."), "name:1")).toThrow(
        SealBroken,
      );
    }
  });

  test.each(["", "v1", "v2.abcdefgh.AAAA", "v1.abcdefgh.", "Ana Anić"])("where it is %j", (text) => {
    expect(() => unseal(text, "name:1")).toThrow(SealBroken);
  });

  test("with a tag cut short", () => {
    const [version, keyId, packed = ""] = seal("", "name:1").split(".");
    const short = Buffer.from(packed, "base64url").subarray(0, 20).toString("base64url");
    expect(() => unseal([version, keyId, short].join("."), "name:1")).toThrow(SealBroken);
  });

  test("with another key, which is said, and where it lies", () => {
    const sealed = seal("Ana Anić", "name:1");
    prepareEnv({ DATA_DIR: path.join(root, `${count}-other`) });
    expect(() => unseal(sealed, "name:1")).toThrow(dataKeyPath());
  });
});

test("a key file that holds no key is said, and not replaced", () => {
  const file = dataKeyPath();
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${randomBytes(16).toString("base64")}\n`);
  const before = readFileSync(file, "utf8");
  expect(() => seal("anything", "name:1")).toThrow(file);
  expect(readFileSync(file, "utf8")).toBe(before);
});

test("a digest tells neither its text nor, elsewhere, that two texts are the same", () => {
  const here = keyedDigest("abcd-efgh", "recovery-code:1");
  expect(keyedDigest("abcd-efgh", "recovery-code:1")).toBe(here);
  expect(keyedDigest("abcd-efgh", "recovery-code:2")).not.toBe(here);
  prepareEnv({ DATA_DIR: path.join(root, `${count}-other`) });
  expect(keyedDigest("abcd-efgh", "recovery-code:1")).not.toBe(here);
});

test("of several processes that begin at once all end with one key", async () => {
  const dataDir = path.join(root, "at-once");
  const script = `
    const { seal } = await import("./app/platform/sealed-text.server.ts");
    while (Date.now() < Number(process.argv[1])) {}
    console.log(seal("from a process", "place"));`;
  const start = Date.now() + 4_000;
  const settings: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: "test", DATA_DIR: dataDir };
  const sealed = await Promise.all(
    Array.from({ length: 4 }, async () => {
      const args = ["--import", "tsx", "--input-type=module", "-e", script, String(start)];
      return (await run(process.execPath, args, { env: settings })).stdout.trim();
    }),
  );
  prepareEnv({ DATA_DIR: dataDir });
  for (const text of sealed) expect(unseal(text, "place")).toBe("from a process");
  expect(readdirSync(path.dirname(dataKeyPath()))).toEqual([path.basename(dataKeyPath())]);
}, 30_000);
