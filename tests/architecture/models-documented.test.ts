import { describe, expect, test } from "vitest";
import { filesIn, textOf } from "./source-files";

const files = ["prisma/schema.prisma", ...filesIn("prisma/models", ".prisma")];
const DOC = /^\s*\/\/\/ \S/;

/** Models without a word on what they are. */
function undescribedModels(text: string): string[] {
  const lines = text.split("\n");
  return lines.flatMap((line, at) => {
    const model = /^model (\w+)/.exec(line)?.[1];
    return model && !DOC.test(lines[at - 1] ?? "") ? [model] : [];
  });
}

/** Fields of one kind without a comment above; neighbours of the same kind may share one. */
function undescribedFields(text: string, isMeant: (line: string) => boolean): string[] {
  let [model, told] = ["", false];
  const found: string[] = [];
  for (const line of text.split("\n")) {
    model = /^model (\w+)/.exec(line)?.[1] ?? model;
    if (DOC.test(line)) told = true;
    else if (!isMeant(line)) told = false;
    else if (!told) found.push(`${model}.${line.trim().split(/\s+/)[0]}`);
  }
  return found;
}

const isNullable = (line: string) =>
  /^\s+\w+\s+\w+\?(?:\s|$)/.test(line) && !isBackReference(line) && !isRule(line);
/** The far side of a relation has no column. */
const isBackReference = (line: string) =>
  /^\s+\w+\s+[A-Z]\w+\?/.test(line) && models.has(typeOf(line)) && !/fields:/.test(line);
const isRule = (line: string) => /onDelete:/.test(line);
const typeOf = (line: string) =>
  line
    .trim()
    .split(/\s+/)[1]
    ?.replace(/[?[\]]/g, "") ?? "";
const models = new Set(
  files.flatMap((file) => [...textOf(file).matchAll(/^model (\w+)/gm)].map(([, name]) => name!)),
);

describe.each(files)("%s", (file) => {
  const text = textOf(file);
  test("says what each model is", () => expect(undescribedModels(text)).toEqual([]));
  test("says what null means in each nullable field", () =>
    expect(undescribedFields(text, isNullable)).toEqual([]));
  test("says why each relation cascades, restricts or forgets", () =>
    expect(undescribedFields(text, isRule)).toEqual([]));
});

test("a model, a field and a rule without a word are seen", () => {
  const bare =
    "model Bare {\n  id String\n  leftAt DateTime?\n  grade Grade @relation(fields: [a], onDelete: Cascade)\n}";
  expect(undescribedModels(bare)).toEqual(["Bare"]);
  expect(undescribedFields(bare, isNullable)).toEqual(["Bare.leftAt"]);
  expect(undescribedFields(bare, isRule)).toEqual(["Bare.grade"]);
});
