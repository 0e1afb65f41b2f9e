import type { Guard } from "./guard";

const DOCUMENTS = "app/features/documents";
const hostile = (name: string) => ({ file: `${DOCUMENTS}/hostile-documents.test.ts`, name });

/** Guards of what the text of a lesson may hold. */
export const DOCUMENTS_GUARDS: readonly Guard[] = [
  {
    id: "F1",
    what: "keys that change what an object is are refused",
    edits: [
      {
        file: `${DOCUMENTS}/domain/read-document.ts`,
        search: "if (keys.some((key) => POISONED.has(key)))",
        replace: "if (keys.length < 0 && POISONED)",
      },
    ],
    test: hostile("F1 .*a key called"),
  },
  {
    id: "F1",
    what: "nodes have the attributes of their kind and no others",
    edits: [
      {
        file: `${DOCUMENTS}/domain/document.ts`,
        search: 'const Paragraph = z.strictObject({ type: z.literal("paragraph")',
        replace: 'const Paragraph = z.looseObject({ type: z.literal("paragraph")',
      },
    ],
    test: hostile("F1 .*an unknown attribute of a node"),
  },
  {
    id: "F2",
    what: "a link of a document matches what may be led to",
    edits: [
      {
        file: `${DOCUMENTS}/domain/document.ts`,
        search: "href: z.string().max(2_000).regex(LINK)",
        replace: "href: z.string().max(2_000)",
      },
    ],
    test: hostile("F2 .*is refused in a document"),
  },
  {
    id: "F3",
    what: "a link elsewhere tells the other site nothing",
    edits: [
      {
        file: `${DOCUMENTS}/ui/inline-view.tsx`,
        search: '"noopener noreferrer nofollow ugc"',
        replace: '"opener"',
      },
    ],
    test: hostile("F3 .*a link elsewhere tells"),
  },
  {
    id: "F4",
    what: "a picture is one that was handed over with the text",
    edits: [
      {
        file: `${DOCUMENTS}/ui/embedded.tsx`,
        search: "const picture = rendering.around.files.get(fileId);",
        replace:
          "const picture = rendering.around.files.get(fileId) ?? { width: 1, height: 1, src: fileId, sources: [] };",
      },
    ],
    test: hostile("F4 .*a file that is not the text's"),
  },
  {
    id: "F5",
    what: "depth is looked at before the schema",
    edits: [
      {
        file: `${DOCUMENTS}/domain/read-document.ts`,
        search: 'if (below > DOCUMENT_LIMITS.depth) return "is nested too deeply";',
        replace: "",
      },
    ],
    test: hostile("F5 .*10,000 quotations"),
  },
  {
    id: "F5",
    what: "no list is looked through that is longer than a document",
    edits: [
      {
        file: `${DOCUMENTS}/domain/read-document.ts`,
        search: 'if (inside.length > DOCUMENT_LIMITS.nodes) return "has too many parts";',
        replace: "",
      },
    ],
    test: hostile("F5 .*a million marks"),
  },
  {
    id: "F8",
    what: "a formula defines nothing and reaches nowhere",
    edits: [
      {
        file: `${DOCUMENTS}/domain/formula.ts`,
        search: "if (refused) return",
        replace: "if (refused && latex.length < 0) return",
      },
    ],
    test: hostile("F8 formulas"),
  },
  {
    id: "F8",
    what: "text that keeps a parser busy never reaches it",
    edits: [
      {
        file: `${DOCUMENTS}/domain/markdown-load.ts`,
        search: "if (containers > MOST.containers) return",
        replace: "if (containers < 0) return",
      },
    ],
    test: hostile("F8 .*blocks that are never closed"),
  },
];
