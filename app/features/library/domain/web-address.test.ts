import { describe, expect, test } from "vitest";
import { addressKey, doiIn, isWebAddress } from "./web-address";

describe("the address of a page on the web", () => {
  test.each([
    "https://example.org",
    "http://ioc.u-tokyo.ac.jp/~worldjpn/a.html",
    "https://example.org/a?b=c%20d#e",
    "https://example.org/Ž",
  ])("%s is one", (text) => expect(isWebAddress(text)).toBe(true));

  test.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "ftp://example.org/a",
    "//example.org",
    "/\\example.org",
    "https://localhost/",
    "https://me:secret@example.org/",
    "https://example.org/a b",
    'https://example.org/"onclick=',
    "\uFEFFjavascript:alert(1)",
    "https:example.org",
    "",
  ])("%j is none", (text) => expect(isWebAddress(text)).toBe(false));
});

test("two addresses are the same without scheme, www, last slash, fragment and what campaigns append", () => {
  const key = "example.org/a?b=1";
  for (const text of ["http://www.Example.org/a/?b=1#c", "https://example.org/a?b=1&utm_source=x"])
    expect(addressKey(text)).toBe(key);
  expect(addressKey("https://example.org:8080/a")).not.toBe(addressKey("https://example.org/a"));
});

test.each([
  ["https://doi.org/10.1162/016228801753191141", "10.1162/016228801753191141"],
  ["doi: 10.1000/182.", "10.1000/182"],
  ["10.12/x", null],
  ["none", null],
])("the DOI in %j", (text, doi) => expect(doiIn(text)).toBe(doi));
