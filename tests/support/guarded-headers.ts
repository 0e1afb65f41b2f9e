import { expect } from "vitest";
import type { Reply } from "./http";

/** The sources of one directive of a policy. */
const sources = (reply: Reply, directive: string): string[] =>
  String(reply.headers["content-security-policy"])
    .split(";")
    .map((part) => part.trim().split(/\s+/))
    .find(([name]) => name === directive)
    ?.slice(1) ?? [];

/** What a file is served under: it runs nothing and loads nothing, whatever it is. */
export const FILE_POLICY =
  "default-src 'none'; sandbox; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** What a module to take along is served under: the same, but for the look and the pictures that it carries in itself. */
const BOOK_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** What has to stand on every kind of answer, whoever asked and whatever became of it. */
export function expectGuarded(reply: Reply): void {
  const isFile = [FILE_POLICY, BOOK_POLICY].some((one) => one === reply.headers["content-security-policy"]);
  if (!isFile) expectPagePolicy(reply);
  expect(reply.headers["content-security-policy-report-only"]).toBeUndefined();
  expect(reply.headers).toMatchObject({
    "x-content-type-options": "nosniff",
    "strict-transport-security": expect.stringMatching(/^max-age=31536000\b/),
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": expect.stringContaining("camera=()"),
    "x-request-id": expect.stringMatching(/^[0-9a-f-]{13}$/),
  });
  expect(reply.headers["x-powered-by"]).toBeUndefined();
  expect(reply.headers["access-control-allow-origin"]).toBeUndefined();
}

function expectPagePolicy(reply: Reply): void {
  for (const closed of ["frame-ancestors", "object-src", "base-uri", "default-src"])
    expect([closed, sources(reply, closed)]).toEqual([closed, ["'none'"]]);
  expect(sources(reply, "form-action")).toEqual(["'self'"]);
  const scripts = sources(reply, "script-src").filter(
    (source) => !/^'nonce-[A-Za-z0-9+/]{22}=='$/.test(source),
  );
  expect([...new Set(scripts)]).toEqual(["'self'"]);
  expect(sources(reply, "style-src")).toEqual(["'self'"]);
}
