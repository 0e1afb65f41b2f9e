import fc from "fast-check";
import { expect, test } from "vitest";
import { readDocument } from "~/features/documents";
import { documentFromMarkdown, markdownFromDocument } from "~/features/documents/index.server";
import { wildDocuments } from "../support/builders/documents";

const RUNS = { numRuns: Number(process.env.ROUND_TRIPS ?? 200) };

test("every document comes back from Markdown as it was, and reading what was read changes nothing", () => {
  fc.assert(
    fc.property(wildDocuments, (wild) => {
      const { document, problem } = readDocument(JSON.parse(JSON.stringify(wild)));
      expect(problem).toBeUndefined();
      expect(readDocument(document)).toEqual({ document });
      const markdown = markdownFromDocument(document!);
      const back = documentFromMarkdown(markdown);
      expect(back.problems.filter(({ message }) => !message.includes("formula"))).toEqual([]);
      expect(back.document, markdown).toEqual(document);
    }),
    RUNS,
  );
});

test.each(["<.@a>a", "<.a@b>", "<5@a.org>", "<a@b.c>", "<https://a.org>", "<!-- a -->"])(
  "text that looks like something else stays text: %s",
  (text) => {
    const document = { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text }] }] };
    const { document: read } = readDocument(document);
    expect(documentFromMarkdown(markdownFromDocument(read!)).document).toEqual(document);
  },
);
