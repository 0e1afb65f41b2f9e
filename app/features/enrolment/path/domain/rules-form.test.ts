import { expect, test } from "vitest";
import { ModuleRules, type Requirement } from "./path-rules";
import { formFromRules, rulesFromForm } from "./rules-form";

const id = (name: string) => name.padEnd(22, "_");
const USUAL: Requirement[] = [{ kind: "view", lessonId: null }];

test.each<[string, Partial<ModuleRules>]>([
  ["nothing", {}],
  ["nothing at all is asked for", { requires: [] }],
  [
    "everything",
    {
      after: [id("a"), id("b")],
      opensAt: "2027-07-01T06:00:00.000Z",
      closesAt: "2027-12-01T07:00:00.000Z",
      scores: [{ work: `quiz:${id("q")}`, atLeast: 70 }],
      groups: ["North", "South"],
      roles: ["reviewer"],
      requires: [
        { kind: "view", lessonId: id("l") },
        { kind: "submit", work: "assignment:brief" },
        { kind: "score", work: null, atLeast: null },
        { kind: "score", work: `quiz:${id("q")}`, atLeast: 0 },
        { kind: "contribute", lessonId: null, posts: 2 },
        { kind: "contribute", lessonId: id("l"), posts: 1 },
        { kind: "mark", key: "walk", label: "Walk through the town" },
      ],
    },
  ],
])("rules go through the form unchanged: %s", (_what, rules) => {
  const whole = ModuleRules.parse(rules);
  expect(rulesFromForm(formFromRules(whole, USUAL, "Europe/Sarajevo"), "Europe/Sarajevo")).toEqual(whole);
});

test("the school's clock is summer's in summer", () => {
  const form = formFromRules(
    ModuleRules.parse({ opensAt: "2027-07-01T06:00:00Z" }),
    USUAL,
    "Europe/Sarajevo",
  );
  expect(form.opensAt).toBe("2027-07-01T08:00");
});

test("empty rows are left out, and a new mark gets a word of its own", () => {
  const form = {
    ...formFromRules(ModuleRules.parse({ requires: [] }), USUAL, "Europe/Sarajevo"),
    groups: " North,, North ,",
    scores: [{ work: undefined }],
    posts: [{ count: 0 }],
    marks: [{ label: "Šetnja gradom!" }, { label: "" }, { label: "…" }],
  };
  const rules = rulesFromForm(form, "Europe/Sarajevo");
  expect(rules.groups).toEqual(["North"]);
  expect(rules.scores).toEqual([]);
  expect(rules.requires).toEqual([
    { kind: "mark", key: "setnja-gradom", label: "Šetnja gradom!" },
    { kind: "mark", key: "mark-3", label: "…" },
  ]);
});
