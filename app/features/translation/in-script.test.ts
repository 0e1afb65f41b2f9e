import { describe, expect, test } from "vitest";
import { documentFromMarkdown, markdownFromDocument } from "~/features/documents/index.server";
import { blockInScript, lineInScript } from "./in-script";

const inCyrillic = (markdown: string) =>
  markdownFromDocument({
    type: "doc",
    content: documentFromMarkdown(markdown).document.content.map((block) => blockInScript(block, "sr-Cyrl")),
  }).trim();

describe("a block in Cyrillic letters", () => {
  test.each([
    ["Ljudi i njihova bezbednost.", "Људи и њихова безбедност."],
    ["## Koga pitaju", "## Кога питају"],
    ["Kritičar :verbatim[Roland Paris] tvrdi.", "Критичар :verbatim[Roland Paris] тврди."],
    ["Zove se :lang[human security]{code=en}.", "Зове се :lang[human security]{code=en}."],
    ["Pokrenite `npm install` sada.", "Покрените `npm install` сада."],
    [
      "Vidi [stranicu](https://example.org/strana) ovde.",
      "Види [страницу](https://example.org/strana) овде.",
    ],
    ["Pišite na https://example.org/strana danas.", "Пишите на https://example.org/strana данас."],
    [
      ":term[referentni objekat]{id=referent-object} i :country[Kosovo]{code=XK}",
      ":term[референтни објекат]{id=referent-object} и :country[Косово]{code=XK}",
    ],
    ["Izvor[^hdr-1994] kaže.", "Извор[^hdr-1994] каже."],
    ["Vrednost $$n = 3$$ je mala.", "Вредност $$n = 3$$ је мала."],
    ["- prvo\n- drugo\n  1. treće", "- прво\n- друго\n  1. треће"],
    ["> navod\n>\n> - stavka", "> навод\n>\n> - ставка"],
    [":::task\nSada Vi.\n:::", ":::task\nСада Ви.\n:::"],
    ["```\nlet broj = 1\n```", "```\nlet broj = 1\n```"],
    ["::drawing{name=seven-dimensions}", "::drawing{name=seven-dimensions}"],
    ["Śutra", "С\u0301утра"],
  ])("%s", (latin, cyrillic) => {
    expect(inCyrillic(latin)).toBe(cyrillic);
  });

  test("tables keep their shape", () => {
    expect(inCyrillic("| Ko | Šta |\n|---|---|\n| ljudi | `kod` |")).toMatch(
      /\| Ко +\| Шта +\|\n.*\n\| људи \| `kod` \|/,
    );
  });

  test("pictures and films keep their addresses, and films their titles", () => {
    const file = "AbCdEfGhIjKlMnOpQrStUv";
    expect(inCyrillic(`::image[Ulica]{file=${file} alt="Lampa ⟦IOM⟧"}`)).toBe(
      `::image[Улица]{file=${file} alt="Лампа IOM"}`,
    );
    expect(inCyrillic(':::video[Human film]{url="https://example.org/a"}\nRekla je.\n:::')).toBe(
      ":::video[Human film]{url=https://example.org/a}\nРекла је.\n:::",
    );
  });

  test("in Latin letters nothing changes but the signs for what stays", () => {
    const [block] = documentFromMarkdown('::image[Ulica]{file=AbCdEfGhIjKlMnOpQrStUv alt="Lampa ⟦IOM⟧"}')
      .document.content;
    expect(blockInScript(block!, "sr-Latn")).toMatchObject({ attrs: { alt: "Lampa IOM", caption: "Ulica" } });
    expect(lineInScript("odeljak ⟦„Why we do it”⟧", "sr-Latn")).toBe("odeljak „Why we do it”");
    expect(lineInScript("odeljak ⟦„Why we do it”⟧", "sr-Cyrl")).toBe("одељак „Why we do it”");
  });
});
