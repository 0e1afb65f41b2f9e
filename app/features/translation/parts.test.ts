import { describe, expect, test } from "vitest";
import { documentFromMarkdown } from "~/features/documents/index.server";
import { unlikeness } from "./parts";

const block = (markdown: string) => documentFromMarkdown(markdown).document.content[0]!;

describe("what a translation has to keep of its block", () => {
  test.each([
    ["The lamp is broken.", "Lampa ne radi.", null],
    ["## Who", "## Ko", null],
    ["Said so[^a].", "Rekao je[^a].", null],
    ["The lamp.", "- Lampa.", "another-kind"],
    ["## Who", "### Ko", "another-shape"],
    ["- one\n- two", "- jedan", "another-shape"],
    ["| a | b |\n|-|-|\n| c | d |", "| a |\n|-|\n| c |", "another-shape"],
    [":::task\nDo.\n:::", ":::note\nRadite.\n:::", "another-shape"],
    ["Said so[^a].", "Rekao je.", "citations-differ"],
    ["Said[^a] so[^b].", "Rekao[^b] je[^a].", "citations-differ"],
    [":term[safety]{id=safety}", "bezbednost", "terms-differ"],
    [":country[Kosovo]{code=XK} too", "i Kosovo", "countries-differ"],
    [":unverified[Many] left", "Mnogi su otišli", "unverified-differs"],
    [":::note\nSee.\n\n::quiz{slug=one}\n:::", ":::note\nVidi.\n:::", "embedded-differs"],
    [
      '::image[a]{file=AbCdEfGhIjKlMnOpQrStUv alt="b"}',
      '::image[a]{file=BbCdEfGhIjKlMnOpQrStUv alt="b"}',
      "embedded-differs",
    ],
  ])("%s against %s: %s", (source, translated, expected) => {
    expect(unlikeness(block(source), block(translated))?.unlike ?? null).toBe(expected);
  });
});
