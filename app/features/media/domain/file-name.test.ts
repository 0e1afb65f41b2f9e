import { describe, expect, test } from "vitest";
import { contentDisposition, displayName } from "./file-name";

describe("E2 what a file is called", () => {
  const CASES: [why: string, given: string, shown: string][] = [
    ["climbs", "../../x.png", "x.png"],
    ["climbs the other way", "..\\..\\x.png", "x.png"],
    ["ends early", "a\0b.png", "ab.png"],
    ["breaks the line", "a\r\nSet-Cookie: x=1.png", "aSet-Cookie x=1.png"],
    ["turns the direction", "x\u202egnp.exe", "xgnp.exe"],
    ["is markup", '"><img src=x onerror=alert(1)>.png', "img src=x onerror=alert(1) .png"],
    ["is hidden", ".htaccess", "htaccess"],
    ["is nothing", "", "file"],
    ["is only dots", "...", "file"],
    ["is a folder", "a/", "file"],
    ["has letters of ours", "Čačak, Ђорђе.jpg", "Čačak, Ђорђе.jpg"],
    ["is very long", "x".repeat(300), "x".repeat(100)],
    ["is very long outside the first plane", "😀".repeat(300), "😀".repeat(100)],
  ];
  test.each(CASES)("that %s", (_why, given, shown) => {
    expect(displayName(given)).toBe(shown);
  });

  test.each(CASES.map(([, given]) => given))("%j makes one header of plain letters", (given) => {
    const header = contentDisposition("attachment", given, "pdf");
    expect(header).toMatch(
      /^attachment; filename="[\x20-\x21\x23-\x5b\x5d-\x7e]+\.pdf"; filename\*=UTF-8''[A-Za-z0-9._~%-]+\.pdf$/,
    );
  });

  test("the ending follows from what it is", () => {
    expect(contentDisposition("inline", "virus.html", "webp")).toBe(
      `inline; filename="virus.webp"; filename*=UTF-8''virus.webp`,
    );
    expect(contentDisposition("inline", "Čačak.jpg", "webp")).toContain(
      "filename*=UTF-8''%C4%8Ca%C4%8Dak.webp",
    );
  });
});
