import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BlockChange, countChanges, diffBlocks, diffWords } from "./block-diff";

/** Short for a change: `=` stayed, `+` came, `-` went, `~` changed with its words. */
function say(change: BlockChange): string {
  if (change.kind !== "changed")
    return `${{ same: "=", added: "+", removed: "-" }[change.kind]}${change.text}`;
  const mark = { same: "", added: "+", removed: "-" };
  return `~${change.words.map(({ kind, text }) => (kind === "same" ? text : `[${mark[kind]}${text}]`)).join("")}`;
}

describe("what changed, block by block", () => {
  test.each<[because: string, before: string[], after: string[], changes: string[]]>([
    ["nothing", ["One.", "Two."], ["One.", "Two."], ["=One.", "=Two."]],
    ["a block at the end", ["One."], ["One.", "Two."], ["=One.", "+Two."]],
    ["a block at the start", ["Two."], ["One.", "Two."], ["+One.", "=Two."]],
    ["a block gone from the middle", ["a", "b", "c"], ["a", "c"], ["=a", "-b", "=c"]],
    ["everything new", [], ["a"], ["+a"]],
    ["everything gone", ["a"], [], ["-a"]],
    [
      "a word exchanged",
      ["People need safety."],
      ["People want safety."],
      ["~People [-need][+want] safety."],
    ],
    [
      "another text in its place",
      ["Water comes from the river."],
      ["Elections were held in spring."],
      ["-Water comes from the river.", "+Elections were held in spring."],
    ],
    [
      "a new block before one that changed",
      ["The bridge was built in 1566."],
      ["A town on a river.", "The bridge was built in 1557."],
      ["+A town on a river.", "~The bridge was built in [-1566][+1557]."],
    ],
    [
      "where a link leads",
      ["Read [the report](https://a.example/x)."],
      ["Read [the report](https://b.example/x)."],
      ["~Read [the report](https://[-a][+b].example/x)."],
    ],
    [
      "Cyrillic and accents are letters",
      ["наш мост стоји"],
      ["наш мост пада"],
      ["~наш мост [-стоји][+пада]"],
    ],
  ])("%s", (_because, before, after, changes) => {
    expect(diffBlocks(before, after).map(say)).toEqual(changes);
  });

  test("counted", () => {
    expect(countChanges(diffBlocks(["a b c", "d"], ["a b x", "e"]))).toEqual({
      added: 1,
      removed: 1,
      changed: 1,
    });
  });
});

const text = fc.array(fc.constantFrom("we", "are", "safe", " ", ".", "here", "\n"), { maxLength: 30 });

test("whatever changed, both texts can be read off the words", () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [before, after] = [a.join(""), b.join("")];
      const words = diffWords(before, after);
      const without = (kind: string) =>
        words
          .filter((run) => run.kind !== kind)
          .map((run) => run.text)
          .join("");
      expect([without("added"), without("removed")]).toEqual([before, after]);
    }),
  );
});

test("whatever changed, both lists of blocks can be read off the changes", () => {
  const blocks = fc.array(
    text.map((words) => words.join("")),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(blocks, blocks, (before, after) => {
      const side = (other: "added" | "removed") =>
        diffBlocks(before, after).flatMap((change) => {
          if (change.kind === other) return [];
          if (change.kind !== "changed") return [change.text];
          return [
            change.words
              .filter(({ kind }) => kind !== other)
              .map((run) => run.text)
              .join(""),
          ];
        });
      expect([side("added"), side("removed")]).toEqual([before, after]);
    }),
  );
});

test("two long texts without a word in common are compared at once, not for ever", () => {
  const many = (word: string) => Array.from({ length: 6_000 }, (_, at) => `${word}${at}`).join(" ");
  const started = performance.now();
  expect(diffWords(many("a"), many("b")).length).toBeGreaterThan(0);
  expect(performance.now() - started).toBeLessThan(2_000);
});
