import { describe, expect, test } from "vitest";
import { safeRedirect } from "./safe-redirect";

describe("I4 a target elsewhere leads to the first page", () => {
  const elsewhere: [why: string, target: string][] = [
    ["another site", "https://evil.example/"],
    ["another site without a scheme", "//evil.example"],
    ["three slashes", "///evil.example"],
    ["a backslash for a slash", "/\\evil.example"],
    ["two backslashes", "\\\\evil.example"],
    ["a scheme without slashes", "https:evil.example"],
    ["a script", "javascript:alert(1)"],
    ["a script after a space", " javascript:alert(1)"],
    ["data", "data:text/html,x"],
    ["a tab that browsers drop", "/\t/evil.example"],
    ["a tab, encoded", "/%09/evil.example"],
    ["a line break, encoded", "/%0d%0aLocation:%20https://evil.example"],
    ["a line break", "/a\r\nSet-Cookie: a=b"],
    ["a zero byte", "/%00"],
    ["dots that lead to two slashes", "/a/..//evil.example"],
    ["dots that lead there, encoded", "/a/%2e%2e//evil.example"],
    ["slashes, encoded", "/%2f%2fevil.example"],
    ["a slash, encoded once", "/%2fevil.example"],
    ["a backslash, encoded", "/%5cevil.example"],
    ["a name and a password", "/@evil.example//"],
    ["no slash at all", "evil.example"],
    ["a dot", "./"],
    ["half a percent sign", "/%"],
    ["a wide slash that is folded", "/／evil.example//"],
    ["an address longer than any of ours", `/${"a".repeat(600)}`],
    ["nothing", ""],
  ];
  test.each(elsewhere)("%s", (_why, target) => expect(safeRedirect(target)).toBe("/"));

  test("no target at all", () => {
    expect(safeRedirect(null)).toBe("/");
    expect(safeRedirect(undefined)).toBe("/");
  });
});

describe("a target here is kept", () => {
  test.each(["/", "/learn", "/courses/human-security?print=1", "/a/b-c_d.e", "/search?q=%C4%8Da%C4%8Dak"])(
    "%s",
    (target) => expect(safeRedirect(target)).toBe(target),
  );

  test("without its fragment, which the server never sees", () =>
    expect(safeRedirect("/learn#x")).toBe("/learn"));
});

test("whatever comes out stays on the site when a browser resolves it", () => {
  const pieces = ["/", "\\", ".", "..", "%2f", "%5c", "%09", "\t", "evil.example", "@", ":", "?", "#", "a"];
  for (const one of pieces)
    for (const two of pieces)
      for (const three of pieces)
        for (const four of pieces) {
          const result = safeRedirect(`/${one}${two}${three}${four}`);
          expect(new URL(result, "https://school.example").origin).toBe("https://school.example");
        }
});
