import type { Guard } from "./guard";

/** Guards of the library. */
export const LIBRARY_GUARDS: readonly Guard[] = [
  {
    id: "F2",
    what: "the library links to pages of the web and to nothing else",
    edits: [
      {
        file: "app/features/library/domain/web-address.ts",
        search: "  if (!/^https?:",
        replace: '  if (text !== "") return true;\n  if (!/^https?:',
      },
    ],
    test: {
      file: "tests/integration/library/keeping.test.ts",
      name: "F2 takes no address like javascript:alert",
    },
  },
];
