/** One guard of the product: the passage that holds it, how it looks without, and the test that must then go red. */
export interface Guard {
  /** The security case it answers. */
  readonly id: string;
  readonly what: string;
  readonly file: string;
  readonly search: string;
  readonly replace: string;
  readonly test: { readonly file: string; readonly name: string };
}

const EDGE = "app/server/edge/request-guard.server.ts";
const edge = (file: string) => `tests/integration/edge/${file}.test.ts`;

export const GUARDS: readonly Guard[] = [
  {
    id: "I1",
    what: "forms from another site are refused",
    file: EDGE,
    search: "if (UNSAFE.has(req.method) && !isSameOrigin(req.headers, appOrigin))",
    replace:
      "if (UNSAFE.has(req.method) && req.headers.origin === appOrigin && !isSameOrigin(req.headers, appOrigin))",
    test: { file: edge("origin"), name: "I1 a form from another site" },
  },
  {
    id: "I1",
    what: "the shape that skips the framework's own check does not exist",
    file: EDGE,
    search: 'return refuse(400, "Bad request");',
    replace: "void 0;",
    test: { file: edge("origin"), name: "I1 the shape that skips" },
  },
  {
    id: "I2",
    what: "a missing or null Origin passes only from our own page",
    file: EDGE,
    search: 'return headers["sec-fetch-site"] === "same-origin";',
    replace: "return true;",
    test: { file: edge("origin"), name: "I2 what is not plainly ours" },
  },
  {
    id: "I5",
    what: "nothing may be framed, and scripts are ours alone",
    file: "app/server/edge/security-headers.server.ts",
    search: "frameAncestors: [\"'none'\"],",
    replace: "",
    test: { file: edge("headers"), name: "I5 the headers that guard" },
  },
  {
    id: "I5",
    what: "pages of a signed-in person are kept by no browser",
    file: "app/server/create-app.server.ts",
    search: 'if (!made.headers.has("Cache-Control")) res.setHeader("Cache-Control", "no-store");',
    replace: "",
    test: { file: edge("headers"), name: "I5 pages of a signed-in person" },
  },
  {
    id: "I8",
    what: "an address that cannot be decoded is refused before anything reads it",
    file: EDGE,
    search: 'if (!req.url.startsWith("/") || !isDecodable(req.path))',
    replace: "if (Date.now() < 0)",
    test: { file: edge("limits"), name: "I8 requests that are no requests" },
  },
  {
    id: "E5",
    what: "a body is counted as it arrives",
    file: EDGE,
    search: "if (bytes <= maxBytes) {",
    replace: "if (bytes >= 0) {",
    test: { file: edge("limits"), name: "E5 a body is counted" },
  },
];
