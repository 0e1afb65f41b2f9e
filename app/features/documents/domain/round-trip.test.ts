import fc from "fast-check";
import { expect, test } from "vitest";
import { wildDocuments } from "../../../../tests/support/builders/documents";
import { documentFromMarkdown } from "./markdown-reader";
import { markdownFromDocument } from "./markdown-writer";
import { readDocument } from "./read-document";
import { tidyDocument } from "./tidy-document";

const RUNS = { numRuns: Number(process.env.ROUND_TRIPS ?? 300) };

test("every document comes back from Markdown as it was", () => {
  fc.assert(
    fc.property(wildDocuments, (wild) => {
      const { document, problem } = readDocument(JSON.parse(JSON.stringify(wild)));
      expect(problem).toBeUndefined();
      const markdown = markdownFromDocument(document!);
      const back = documentFromMarkdown(markdown);
      expect(back.problems.filter(({ message }) => !message.includes("formula"))).toEqual([]);
      expect(back.document, markdown).toEqual(document);
    }),
    RUNS,
  );
});

test("tidying what is tidy changes nothing", () => {
  fc.assert(
    fc.property(wildDocuments, (wild) => {
      const tidy = tidyDocument(wild);
      expect(tidyDocument(tidy)).toEqual(tidy);
    }),
    RUNS,
  );
});
