import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { ALLOWED, PLANTS, type Plant } from "./planted-imports";

interface Rule {
  readonly name: string;
  readonly comment?: string;
  readonly to: { readonly pathNot?: string | readonly string[] };
}

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
  readonly to: string;
}

const CONFIG = ".dependency-cruiser.cjs";
const rules = (createRequire(import.meta.url)(`../../${CONFIG}`) as { forbidden: Rule[] }).forbidden;
const features = rules.flatMap(({ name }) => /^feature-(.+)-imports$/.exec(name)?.[1] ?? []);

/** Each feature enters the first one that its row of the table does not name. */
function featurePlant(rule: Rule): Plant | undefined {
  const feature = /^feature-(.+)-imports$/.exec(rule.name)?.[1];
  const allowed = [rule.to.pathNot ?? []].flat().map((pattern) => pattern.split("/")[2]);
  const stranger = features.find((name) => !allowed.includes(name));
  if (!feature || !stranger) return undefined;
  return {
    from: `app/features/${feature}/commands/strange.server.ts`,
    to: `app/features/${stranger}/index.server.ts`,
  };
}

const plantOf = (rule: Rule): Plant | undefined => PLANTS[rule.name] ?? featurePlant(rule);

/** A tree as small as the plants, cruised by the real configuration. */
function cruise(plants: readonly Plant[]): Violation[] {
  const home = mkdtempSync(path.join(tmpdir(), "common-ground-arrows-"));
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(home, file)), { recursive: true });
    writeFileSync(path.join(home, file), text);
  };
  try {
    copyFileSync(CONFIG, path.join(home, CONFIG));
    write("package.json", '{"type":"module","dependencies":{"lucia":"*"}}');
    write("tsconfig.json", '{"compilerOptions":{"module":"ESNext","moduleResolution":"Bundler"}}');
    write("node_modules/lucia/package.json", '{"name":"lucia","version":"1.0.0","exports":"./index.js"}');
    for (const { to } of plants) write(to, "export const planted = 1;\n");
    for (const { from, to } of plants) {
      const relative = path.posix.relative(path.posix.dirname(from), to);
      const target = to.startsWith("node_modules/")
        ? "lucia"
        : relative.startsWith(".")
          ? relative
          : `./${relative}`;
      write(from, `import { planted } from "${target}";\nexport const from = planted;\n`);
    }
    write(
      "app/shared/hen.ts",
      'import { from } from "./egg.ts";\nexport const planted = (): number => from;\n',
    );
    const program = path.resolve("node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
    const folders = ["app", "workers", "emails"].filter((name) => existsSync(path.join(home, name)));
    const args = [program, ...folders, "--config", CONFIG, "--output-type", "json"];
    const printed = execFileSync(process.execPath, args, { cwd: home, encoding: "utf8", maxBuffer: 1e8 });
    return (JSON.parse(printed) as { summary: { violations: Violation[] } }).summary.violations;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

describe("each rule of the arrows refuses a planted violation", () => {
  let violations: Violation[] = [];
  beforeAll(() => {
    violations = cruise([...rules.flatMap((rule) => plantOf(rule) ?? []), ...ALLOWED]);
  });

  test.each(rules)("$name", (rule) => {
    const plant = plantOf(rule);
    expect(plant, "a new rule needs a plant in planted-imports.ts").toBeDefined();
    const seen = violations.filter(({ rule: { name } }) => name === rule.name);
    expect(seen).toContainEqual(expect.objectContaining({ from: plant?.from, to: plant?.to }));
  });

  test("what the house allows passes", () => {
    const refused = ALLOWED.filter(({ from, to }) => violations.some((v) => v.from === from && v.to === to));
    expect(refused).toEqual([]);
  });
});

test("every rule says why", () => {
  expect(rules.filter(({ comment }) => !comment)).toEqual([]);
});

test("the table of features has no cycle", () => {
  const allowed = new Map(
    rules
      .filter(({ name }) => name.startsWith("feature-") && name.endsWith("-imports"))
      .map((rule) => {
        const own = /^feature-(.+)-imports$/.exec(rule.name)?.[1] ?? "";
        return [
          own,
          [rule.to.pathNot ?? []]
            .flat()
            .map((p) => p.split("/")[2] ?? "")
            .filter((name) => name !== own),
        ] as const;
      }),
  );
  const reaches = (from: string, goal: string): boolean =>
    (allowed.get(from) ?? []).some((next) => next === goal || reaches(next, goal));
  expect([...allowed.keys()].filter((name) => reaches(name, name))).toEqual([]);
});
