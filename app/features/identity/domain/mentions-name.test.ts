import { expect, test } from "vitest";
import { mentionsName } from "./mentions-name";

test.each([
  { text: "Ana Kovač asked", name: "Ana Kovač", expected: true, because: "the whole name" },
  {
    text: "asked by KOVAC.",
    name: "Ana Kovač",
    expected: true,
    because: "a part, whatever the capitals and accents",
  },
  {
    text: "Đurđevićeva molba",
    name: "Mira Đurđević",
    expected: false,
    because: "another word that begins like it",
  },
  { text: "Djordje", name: "Đorđe", expected: false, because: "another spelling is another word" },
  { text: "Анин разговор са Петровић", name: "Ана Петровић", expected: true, because: "in any script" },
  { text: "An emergency at home", name: "Ana Kovač", expected: false, because: "nothing of the name" },
  { text: "Ana called", name: "Ana Kovač", expected: false, because: "short parts stand in too many words" },
  { text: "anything", name: " ", expected: false, because: "no name is mentioned nowhere" },
])("$because", ({ text, name, expected }) => {
  expect(mentionsName(text, name)).toBe(expected);
});
