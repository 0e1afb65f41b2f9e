import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkRubricFile, getRubric, importRubric } from "~/features/grading/index.server";
import { anonymous } from "~/shared/actor";
import { aPerson } from "../../support/builders/people";
import { personActor, testDatabase } from "../../support/test-context";

const world = testDatabase();
const file = "rubrics/policy-brief.yml";
const text = readFileSync(`content/courses/human-security/${file}`, "utf8");

describe("importing a rubric", () => {
  test("the real file gives its criteria in order, the best level first", async () => {
    const rubric = await importRubric(world.system, { text, file });
    expect(rubric.criteria.map(({ key, weightPercent }) => [key, weightPercent])).toEqual([
      ["problem", 15],
      ["evidence", 20],
      ["analysis", 15],
      ["options", 15],
      ["recommendations", 20],
      ["sensitivity", 5],
      ["form", 10],
    ]);
    expect(rubric.criteria[0]?.levels.map(({ points }) => points)).toEqual([4, 3, 2, 1, 0]);
  });

  test("the same content is the same row, ten times at once, even under another version number", async () => {
    const all = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        importRubric(world.system, { text: text.replace("version: 1", `version: ${n + 1}`), file }),
      ),
    );
    expect(new Set(all.map(({ id }) => id)).size).toBe(1);
  });

  test("a changed sentence becomes the next version, and the first stays as it was", async () => {
    const first = await importRubric(world.system, { text, file });
    const second = await importRubric(world.system, {
      text: text.replace("named person", "named office"),
      file,
    });
    expect([first.version, second.version]).toEqual([1, 2]);
    expect(await getRubric(world.system, first.id)).toEqual(first);
  });

  test("only those who run the site may, and strangers may not even read one", async () => {
    const person = await aPerson(world.prisma);
    const refused = { kind: "forbidden" };
    await expect(
      importRubric(world.contextFor(personActor(person.id)), { text, file }),
    ).rejects.toMatchObject(refused);
    const { id } = await importRubric(world.system, { text, file });
    await expect(getRubric(world.contextFor(anonymous), id)).rejects.toMatchObject(refused);
  });
});

describe("checking a rubric's file", () => {
  test.each([
    ["the real file", text, []],
    ["weights that miss 100", text.replace("weightPercent: 20", "weightPercent: 21"), [5, "add up to 101"]],
    ["a criterion twice", text.replace("id: evidence", "id: problem"), [15, '"problem" stands twice']],
    ["a level that is missing", text.replace("points: 4", "points: 5"), [9, "from 0 to 4"]],
    ["a key that is not known", `${text}\nsecret: 1\n`, [70, "secret"]],
    [
      "a number that is none",
      text.replace("weightPercent: 20", "weightPercent: .nan"),
      [17, "weightPercent"],
    ],
    ["a file that is no YAML", `${text}\n  - {`, [70, ""]],
    ["a bomb of aliases", `a: &a [1]\nb: [${"*a,".repeat(99)}]\n`, [1, "alias"]],
  ])("%s", (_, changed, expected) => {
    const problems = checkRubricFile(changed, file);
    if (expected.length === 0) return expect(problems).toEqual([]);
    expect(problems[0]?.message).toContain(expected[1]);
    expect(problems[0]?.file).toBe(file);
    expect(problems[0]?.line).toBe(expected[0]);
  });
});
