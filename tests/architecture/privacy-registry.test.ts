import { describe, expect, test } from "vitest";
import { REGISTRY, subjectsOf } from "~/features/privacy/registry";
import { en, sq, sr } from "~/locales";
import type { PrivacyRule, Step, Subject } from "~/shared/privacy-rule";
import { allModels, type Model, modelsIn, schemaFiles } from "./prisma-models";
import { textOf } from "./source-files";

type Registry = Readonly<Record<string, PrivacyRule>>;
type Columns = Readonly<Record<string, PrivacyRule["withheld"]>>;

/** Columns that the migrations made and Prisma does not know. */
const ONLY_IN_THE_DATABASE: Readonly<Record<string, readonly string[]>> = { User: ["folded"] };

const stepsOf = ({ erase }: Subject): readonly Step[] => ("keep" in erase ? [] : erase);
const columnOf = (name: string) => name.split(".")[0]!;

/** Columns a subject gets, as they are or by what they stand for. */
function shownTo({ export: shown }: Subject): string[] {
  if ("none" in shown) return [];
  const named = Object.values(shown.named ?? {}).map(([column]) => column);
  return [...shown.columns, ...named, ...Object.keys(shown.sealed ?? {})];
}

function namedInSteps(steps: readonly Step[]): string[] {
  return steps.flatMap((step) => [
    ...Object.keys(step.which ?? {}),
    ...(step.act === "blank" ? Object.keys(step.columns).map(columnOf) : []),
    ...(step.act === "detach" ? [step.column] : []),
  ]);
}

function namedIn(rule: PrivacyRule): string[] {
  const lapses = Array.isArray(rule.retention) ? rule.retention : [];
  return [
    ...Object.keys(rule.withheld ?? {}),
    ...subjectsOf(rule).flatMap((subject) => [
      ...shownTo(subject),
      ...("none" in subject.export ? [] : Object.keys(subject.export.which ?? {})),
      ...namedInSteps(stepsOf(subject)),
    ]),
    ...lapses.flatMap(({ since, which, steps }) => [
      since,
      ...Object.keys(which ?? {}),
      ...namedInSteps(steps ?? []),
    ]),
  ];
}

/** What is wrong with a path: it has to follow foreign keys to an account, or say that it does not. */
function brokenPath(models: ReadonlyMap<string, Model>, model: string, path: Subject["path"]): string | null {
  const known = (name: string, column: string) => models.get(name)?.columns.includes(column);
  if ("address" in path) return known(model, path.address) ? null : `${model}.${path.address} is not there`;
  if ("id" in path) return known(model, path.id) ? null : `${model}.${path.id} is not there`;
  if ("mention" in path)
    return path.mention.every((one) => known(model, one)) ? null : `${model}: no such column`;
  if (model === "User" && path.join() === "id") return null;
  let table = model;
  for (let at = 0; at < path.length; at += 2) {
    const [column, next = "User"] = [path[at]!, path[at + 1]];
    if (models.get(table)?.foreignKeys[column] !== next) return `${table}.${column} does not lead to ${next}`;
    table = next;
  }
  return null;
}

/** Everything that is missing or wrong, in words. */
function problemsOf(all: readonly Model[], registry: Registry): string[] {
  const models = new Map(all.map((model) => [model.name, model]));
  const missing = all.filter(({ name }) => !registry[name]).map(({ name }) => `${name} has no rule`);
  const extra = Object.keys(registry).flatMap((name) => (models.has(name) ? [] : [`${name} is no model`]));
  const wrong = Object.entries(registry).flatMap(([name, rule]) => {
    const model = models.get(name);
    if (!model) return [];
    const columns = [...model.columns, ...(ONLY_IN_THE_DATABASE[name] ?? [])];
    const unknown = namedIn(rule)
      .filter((column) => !columns.includes(column))
      .map((column) => `${name}.${column} is no column`);
    const toUser = Object.entries(model.foreignKeys).filter(([, to]) => to === "User");
    const subjects = subjectsOf(rule);
    if ("nobody" in rule.subjects)
      return [...unknown, ...toUser.map(([key]) => `${name}.${key} leads to a person`)];
    const told = new Set([...subjects.flatMap(shownTo), ...Object.keys(rule.withheld ?? {})]);
    const silent = columns
      .filter((column) => !told.has(column))
      .map((column) => `${name}.${column} is not decided`);
    const starts = subjects.map(({ path }) => (Array.isArray(path) ? path[0] : undefined));
    const unmet = toUser
      .filter(([key]) => !starts.includes(key) && name !== "User")
      .map(([key]) => `${name}.${key} leads to a person whom no subject speaks of`);
    const broken = subjects.flatMap(({ path }) => brokenPath(models, name, path) ?? []);
    return [...unknown, ...silent, ...unmet, ...broken];
  });
  return [...missing, ...extra, ...wrong];
}

const rule = (text: Partial<PrivacyRule>): PrivacyRule => ({
  purpose: "account",
  subjects: { nobody: "Nobody." },
  retention: "with-account",
  ...text,
});

describe("the privacy registry", () => {
  test("M1 speaks of every table and every column about people, along real foreign keys", () => {
    expect(problemsOf(allModels(), REGISTRY)).toEqual([]);
  });

  const planted =
    "model Planted {\n  id String @id\n  note String\n  userId String\n  user User @relation(fields: [userId], references: [id], onDelete: Cascade)\n}\n";
  const withPlanted = modelsIn([...schemaFiles().map(textOf), planted]);
  const cases: [what: string, rules: Registry, problem: string][] = [
    ["a model without a rule", {}, "Planted has no rule"],
    [
      "a way to a person under a rule about nobody",
      { Planted: rule({}) },
      "Planted.userId leads to a person",
    ],
    [
      "a column nobody decided about",
      {
        Planted: rule({
          subjects: [{ path: ["userId"], export: { columns: ["id"] }, erase: [{ act: "delete" }] }],
          withheld: { userId: "A number." },
        }),
      },
      "Planted.note is not decided",
    ],
    [
      "a column that is not there",
      { Planted: rule({ subjects: { nobody: "Nobody." }, withheld: { gone: "Gone." } }) },
      "Planted.gone is no column",
    ],
    [
      "a path that is no foreign key",
      { Planted: rule({ subjects: [{ path: ["note"], export: { none: "No." }, erase: { keep: "No." } }] }) },
      "Planted.note does not lead to User",
    ],
  ];
  test.each(cases)("M1 %s is seen", (_what, rules, problem) => {
    expect(problemsOf(withPlanted, { ...REGISTRY, ...rules })).toContain(problem);
  });
});

describe("the words of the registry", () => {
  const words = { en: en.privacy, sq: sq.privacy, sr: sr.privacy } as const;
  const personal = Object.entries(REGISTRY).filter(([, one]) => subjectsOf(one).length > 0);

  test.each(["en", "sq", "sr"] as const)("%s names every table, every column and every time", (language) => {
    const { tables, columns, keeps } = words[language] as unknown as Record<string, Columns>;
    const lacking = personal.flatMap(([name, one]) => [
      ...(tables?.[name] ? [] : [`tables.${name}`]),
      ...(one.retention === "with-account" || keeps?.[name] ? [] : [`keeps.${name}`]),
      ...subjectsOf(one).flatMap(({ export: shown }) =>
        "none" in shown
          ? []
          : [...shown.columns, ...Object.keys(shown.named ?? {}), ...Object.keys(shown.sealed ?? {})]
              .filter((column) => !columns?.[column])
              .map((column) => `columns.${column}`),
      ),
    ]);
    expect(lacking).toEqual([]);
  });

  test("M3 times stand in the registry and not in the words", () => {
    const timed = personal.filter(([, one]) => Array.isArray(one.retention)).map(([name]) => name);
    const keeps = [en.privacy.keeps, sq.privacy.keeps, sr.privacy.keeps] as readonly Readonly<
      Record<string, string>
    >[];
    expect(keeps.flatMap((said) => timed.filter((name) => !said[name]?.includes("{{days}}")))).toEqual([]);
  });

  test("M3 the page about privacy says what the registry does", () => {
    const days = REGISTRY.Application?.retention;
    expect(Array.isArray(days) && days.find(({ steps }) => steps)?.days).toBe(183);
    expect(textOf("content/pages/privacy.md")).toContain("six months after the decision");
    expect(textOf("content/pages/privacy.sq.md")).toContain("gjashtë muaj pas vendimit");
    expect(textOf("content/pages/privacy.sr.md")).toContain("šest meseci posle odluke");
  });
});
