import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { filesIn, productCode, textOf } from "./source-files";

const camel = (model: string) => model[0]!.toLowerCase() + model.slice(1);

/** Tables with no feature of their own: the platform writes them, and so does who may run in its name. */
const platformTables = [...textOf("prisma/schema.prisma").matchAll(/^model (\w+)/gm)].map(
  ([, model]) => model!,
);

/** prisma/models/<feature>.prisma is the table of who owns what. */
const ownerOf = new Map(
  filesIn("prisma/models", ".prisma").flatMap((file) =>
    [...textOf(file).matchAll(/^model (\w+)/gm)].map(
      ([, model]) => [model!, basename(file, ".prisma")] as const,
    ),
  ),
);
const modelOf = new Map([...ownerOf.keys(), ...platformTables].map((model) => [camel(model), model]));

interface Write {
  readonly file: string;
  readonly table: string;
}

const VERBS =
  "create|createMany|createManyAndReturn|update|updateMany|updateManyAndReturn|upsert|delete|deleteMany";
const CALL = new RegExp(`\\b(?:db|prisma\\(\\)|prisma|tx)\\s*\\.(\\w+)\\s*\\.(?:${VERBS})\\(`, "g");
/** Tables are written with quotes in SQL, so that a word of prose is not taken for one. */
const STATEMENT =
  /\b(?:INSERT\s+INTO|UPDATE|DELETE\s+FROM|MERGE\s+INTO|TRUNCATE(?:\s+TABLE)?)\s+(?:ONLY\s+)?"(\w+)"/gi;

/** Every write that a source text asks for, by Prisma or by SQL. */
function writesIn(file: string, text: string): Write[] {
  const calls = [...text.matchAll(CALL)].flatMap(([, name]) => modelOf.get(name!) ?? []);
  const statements = [...text.matchAll(STATEMENT)].map(([, table]) => table!);
  return [...calls, ...statements].map((table) => ({ file, table }));
}

function isOwner({ file, table }: Write): boolean {
  const owner = ownerOf.get(table);
  if (!owner) return platformTables.includes(table) && file.startsWith("app/platform/");
  return file.startsWith(`app/features/${owner}/`);
}

/** The demo's people are made by commands; what no command can say (a past date) is set by the seed itself. */
const isSeed = (file: string) => file.startsWith("prisma/seed/");

const writes = productCode()
  .filter((file) => !isSeed(file))
  .flatMap((file) => writesIn(file, textOf(file)));

describe("each table is written by its owner alone", () => {
  test("there are writes to look at", () => expect(writes.length).toBeGreaterThan(10));

  test("no stranger writes", () => expect(writes.filter((write) => !isOwner(write))).toEqual([]));

  const planted: [what: string, text: string][] = [
    ["a call on the context's database", "await tx.db.grade.update({})"],
    ["a call broken over lines", "await ctx.db\n  .grade\n  .upsert({})"],
    ["SQL that updates", '$executeRaw`UPDATE "Grade" SET "percent" = 1`'],
    ["SQL that inserts", '$queryRaw`INSERT INTO "Grade" DEFAULT VALUES RETURNING "id"`'],
    ["SQL that deletes", '$executeRaw`DELETE FROM "Grade"`'],
  ];
  test.each(planted)("%s is seen", (_what, text) => {
    const found = writesIn("app/features/quizzes/commands/planted.server.ts", text);
    expect(found.filter((write) => !isOwner(write))).toEqual([
      { file: "app/features/quizzes/commands/planted.server.ts", table: "Grade" },
    ]);
  });
});
