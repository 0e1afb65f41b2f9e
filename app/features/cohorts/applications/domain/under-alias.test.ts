import { expect, test } from "vitest";
import { underAlias } from "./under-alias";

const names = { name: "Ana M. Kovač", alias: "Linden" };

test("what was written says the alias, and nothing else changes", () => {
  const answers = {
    nameOnCertificate: "Ana Maria Kovač",
    calledName: "Ani",
    concern: "My name is ANA  M. Kovač, and Anatolia is far.",
    emergencyContact: "Mara Kovač, my mother, +387 61 000; ask for Ana",
    country: "BA",
    declineReason: null,
  };
  expect(underAlias(answers, names)).toEqual({
    nameOnCertificate: "Linden",
    concern: "My name is Linden, and Anatolia is far.",
    emergencyContact: "Mara …, my mother, +387 61 000; ask for …",
    country: "BA",
    declineReason: null,
  });
});

test("an alias with signs of its own is put in as it is", () => {
  expect(underAlias({ concern: "Ana M. Kovač" }, { ...names, alias: "$& and $1" })).toEqual({
    concern: "$& and $1",
  });
});

test("a name with signs of its own is no pattern", () => {
  expect(underAlias({ concern: "(x+)+" }, { name: "(x+)+", alias: "y" })).toEqual({ concern: "y" });
});
