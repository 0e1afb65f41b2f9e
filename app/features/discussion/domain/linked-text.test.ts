import { describe, expect, test } from "vitest";
import { partsOf } from "./linked-text";

const linksIn = (text: string) => partsOf(text).flatMap((part) => (part.kind === "link" ? [part.href] : []));
const wordsOf = (text: string) =>
  partsOf(text)
    .map((part) => part.text)
    .join("");

describe("addresses that were typed out are links", () => {
  test.each([
    ["a bare host", "https://osce.org", "https://osce.org/"],
    ["in a sentence", "See https://osce.org/a, please.", "https://osce.org/a"],
    ["at its end", "See https://osce.org/a.", "https://osce.org/a"],
    ["in brackets", "(see https://osce.org/a)", "https://osce.org/a"],
    [
      "with brackets of its own",
      "https://en.wikipedia.org/wiki/Peace_(law)",
      "https://en.wikipedia.org/wiki/Peace_(law)",
    ],
    ["with a port and a query", "https://osce.org:8443/a?b=c#d", "https://osce.org:8443/a?b=c#d"],
    ["in capitals", "HTTPS://OSCE.ORG/A", "https://osce.org/A"],
  ])("%s", (_what, text, href) => {
    expect(linksIn(text)).toEqual([href]);
    expect(wordsOf(text)).toBe(text);
  });
});

describe("F2 everything else stays words", () => {
  test.each([
    "http://osce.org",
    "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "&#106;avascript:alert(1)",
    "//evil.example",
    "/\\evil.example",
    "https:evil.example",
    "https:/evil.example",
    "https://",
    "https://localhost/admin",
    "https://user@evil.example",
    "https://osce.org@evil.example/",
    "https://osce.org\\@evil.example",
    "https://osсe.org/",
    "https://www.osсe.org/",
    "https://1/",
    "https://0x7f.1/",
    "ftp://osce.org",
    "sms:123",
    "mailto:a@example.org",
  ])("%s", (text) => {
    expect(linksIn(text)).toEqual([]);
    expect(wordsOf(text)).toBe(text);
  });

  test("an address ends where markup would begin", () => {
    const text = `https://osce.org/"onmouseover="alert(1)`;
    expect(linksIn(text)).toEqual([]);
    expect(wordsOf(text)).toBe(text);
  });
});

test("F8 long texts are parted quickly", () => {
  for (const hostile of ["https://", "https://a.b/)", ".", "https://a.b/......"]) {
    const began = performance.now();
    partsOf(hostile.repeat(Math.floor(50_000 / hostile.length)));
    expect(performance.now() - began).toBeLessThan(100);
  }
});
