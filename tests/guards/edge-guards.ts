// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what looks like a template is source text to be edited.
import { edge, type Guard, site } from "./guard";

const REQUEST = "app/server/edge/request-guard.server.ts";
const HEADERS = "app/server/edge/security-headers.server.ts";
const EXPRESS = "app/server/create-app.server.ts";

/** Guards of the edge: origin, headers, failures, sizes. */
export const EDGE_GUARDS: readonly Guard[] = [
  {
    id: "I1",
    what: "forms from another site are refused",
    edits: [
      {
        file: REQUEST,
        search: "if (UNSAFE.has(req.method) && !isSameOrigin(req.headers, appOrigin))",
        replace: "if (appOrigin === null && !isSameOrigin(req.headers, appOrigin))",
      },
    ],
    test: edge("origin", "I1 a form from another site"),
  },
  {
    id: "I1",
    what: "the shape that skips the framework's own check does not exist",
    edits: [{ file: REQUEST, search: 'return refuse(400, "Bad request");', replace: "void 0;" }],
    test: edge("origin", "I1 the shape that skips"),
  },
  {
    id: "I2",
    what: "a missing or null Origin passes only from our own page",
    edits: [
      {
        file: REQUEST,
        search: 'return headers["sec-fetch-site"] === "same-origin";',
        replace: "return true;",
      },
    ],
    test: edge("origin", "I2 what is not plainly ours"),
  },
  {
    id: "I5",
    what: "no answer may be framed",
    edits: [{ file: HEADERS, search: "frameAncestors: [\"'none'\"],", replace: "" }],
    test: edge("headers", "I5 the headers that guard"),
  },
  {
    id: "I5",
    what: "pages of a signed-in person are kept by no browser",
    edits: [
      {
        file: EXPRESS,
        search: 'if (!made.headers.has("Cache-Control")) res.setHeader("Cache-Control", "no-store");',
        replace: "",
      },
    ],
    test: edge("headers", "I5 pages of a signed-in person"),
  },
  {
    id: "I8",
    what: "an address that cannot be read is refused before anything reads it",
    edits: [
      {
        file: REQUEST,
        search: 'if (!req.url.startsWith("/") || !isDecodable(req.path))',
        replace: "if (appOrigin === null)",
      },
    ],
    test: edge("limits", "I8 requests that are no requests"),
  },
  {
    id: "I8",
    what: "a failure shows its number and not itself",
    edits: [
      {
        file: EXPRESS,
        search: ".send(`Something broke on our side.",
        replace: ".send(`${String(error)} Something broke on our side.",
      },
    ],
    test: site("failures", "I8 a failure inside shows a number"),
  },
  {
    id: "I8",
    what: "a database without a turn to give is told apart from what broke",
    edits: [
      {
        file: "app/web/handlers.server.ts",
        search: "if (!isDatabaseBusy(error)) return error;",
        replace: "if (requestId) return error;",
      },
    ],
    test: site("failures", "I8 where nobody gets a turn at the database"),
  },
  {
    id: "E5",
    what: "a body is counted as it arrives",
    edits: [{ file: REQUEST, search: "if (bytes <= maxBytes) {", replace: "if (bytes >= 0) {" }],
    test: edge("limits", "E5 a body is counted"),
  },
];
