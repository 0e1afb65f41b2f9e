import { expect, test } from "vitest";
import { printedName } from "./printed-name";

test.each([
  ["stays as it is", "Aleksandra Đurđević-Ćosić", "Aleksandra Đurđević-Ćosić"],
  ["is composed", "Hodžić".normalize("NFD"), "Hodžić"],
  ["is on one line", " Ana\r\n\tKos\u2028Bis ", "Ana Kos Bis"],
  ["loses signs that turn the text round", "Ana \u202Esoќ\u202C\u2066 K", "Ana soќ K"],
  ["loses what cannot be seen", "A\u200Bna\u0000 K\uFEFFos", "Ana Kos"],
  ["keeps joiners", "نرگس\u200Cها", "نرگس\u200Cها"],
  ["keeps text that looks like code as text", "<script>{{7*7}}", "<script>{{7*7}}"],
  ["keeps 200 letters", "ш".repeat(200), "ш".repeat(200)],
  ["ends after 200", "ш".repeat(5_000), `${"ш".repeat(199)}…`],
  [
    "does not cut a letter in two",
    "e\u0301\u0323".repeat(300),
    `${"e\u0301\u0323".normalize("NFC").repeat(199)}…`,
  ],
])("a printed name %s", (_, name, printed) => expect(printedName(name)).toBe(printed));
