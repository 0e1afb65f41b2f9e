import type { Guard } from "./guard";

const TRANSLATION = "app/features/translation";
const test = (file: string, name: string) => ({
  file: `tests/integration/translation/${file}.test.ts`,
  name,
});

/** Guards of lessons in other languages: who writes them, and what they may hold. */
export const TRANSLATION_GUARDS: readonly Guard[] = [
  {
    id: "B1",
    what: "a lesson is translated by those alone who write the lessons of its course",
    edits: [
      {
        file: `${TRANSLATION}/commands/open-translation.server.ts`,
        search: "course: { slug: courseSlug, ...coursesWrittenBy(tx.actor) }",
        replace: "course: { slug: courseSlug, ...(courseSlug ? {} : coursesWrittenBy(tx.actor)) }",
      },
    ],
    test: test("translate", "B1 nobody translates or looks on"),
  },
  {
    id: "F1",
    what: "a translated block that was written past every door is read by the closed schema before it is drawn",
    edits: [
      {
        file: `${TRANSLATION}/stored-translation.server.ts`,
        search: 'readDocument({ type: "doc", content: [json] }).document?.content[0] ?? null',
        replace: "(json as Block | null) ?? readDocument(null).document?.content[0] ?? null",
      },
    ],
    test: test("import", "F1 F2 a translation that was written past every door"),
  },
  {
    id: "F8",
    what: "what the reader of Markdown refuses is not kept",
    edits: [
      {
        file: `${TRANSLATION}/commands/translate-block.server.ts`,
        search: "if (problems.length > 0) throw new PartNotRead(problems);",
        replace: "if (problems.length < 0) throw new PartNotRead(problems);",
      },
    ],
    test: test("translate", "F8 .* is not taken"),
  },
  {
    id: "C6",
    what: "a part that somebody else translated meanwhile is not written over",
    edits: [
      {
        file: `${TRANSLATION}/commands/translate-block.server.ts`,
        search: "if ((before?.version ?? 0) !== form.version) throw",
        replace: "if ((before?.version ?? 0) < 0) throw",
      },
    ],
    test: test("translate", "C6 of two who keep the same part at once"),
  },
];
