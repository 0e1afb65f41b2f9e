import { expect, test } from "vitest";
import type { Translate, TranslateAll, TranslateFor } from "./translate";

const echo = (key: string) => key;

test("a text is asked for by a key that its catalogue has; the compiler refuses any other", () => {
  const t: Translate<["quizzes", "common"]> = echo;
  const asked = [
    t("start.begin"),
    t("common:actions.save", { name: "A." }),
    // @ts-expect-error no such key
    t("start.nothing"),
    // @ts-expect-error a text of common needs its name, for it is not the first
    t("actions.save"),
    // @ts-expect-error a namespace that was not asked for
    t("identity:signIn.title"),
    // @ts-expect-error a branch is no text
    t("start"),
  ];
  expect(asked).toHaveLength(6);
});

test("the forms of a plural are one text, asked for without its form", () => {
  const t: TranslateAll = echo;
  // @ts-expect-error i18next chooses the form by the count
  const one = t("certificates:conditions.missing_one");
  expect([t("certificates:conditions.missing", { count: 2 }), one]).toHaveLength(2);
});

test("what is made of parts is known by all that it may become", () => {
  const t: TranslateFor<"common"> = echo;
  const known = (which: "save" | "cancel") => t(`actions.${which}`);
  // @ts-expect-error one of the two is no text
  const unknown = (which: "save" | "nothing") => t(`actions.${which}`);
  expect([known("save"), unknown("save")]).toEqual(["actions.save", "actions.save"]);
});
