import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { codeFrom, parseCode, printedCode } from "./code";

const code = "7QK4M2XP9D1ZZ0QK4M2XP9DZZA";

describe("the code of a certificate", () => {
  test("is 26 letters that read back as themselves", () => {
    for (let round = 0; round < 50; round += 1) {
      const made = codeFrom(randomBytes(26));
      expect(made).toHaveLength(26);
      expect(parseCode(printedCode(made))).toBe(made);
    }
  });

  test("uses every one of 32 letters", () => {
    const all = new Set(
      codeFrom(Uint8Array.from({ length: 26 }, (_, i) => i)) +
        codeFrom(Uint8Array.from({ length: 26 }, (_, i) => i + 6)),
    );
    expect(all.size).toBe(32);
  });

  test("is printed in groups", () => {
    expect(printedCode(code)).toBe("7QK4-M2XP-9D1Z-Z0QK-4M2X-P9DZ-ZA");
  });

  test.each([
    ["as printed", "7QK4-M2XP-9D1Z-Z0QK-4M2X-P9DZ-ZA"],
    ["in small letters with spaces", " 7qk4 m2xp 9d1z z0qk 4m2x p9dz za "],
    ["with a long dash from a text program", "7QK4–M2XP–9D1Z–Z0QK–4M2X–P9DZ–ZA"],
    ["O for zero, I and l for one", "7QK4-M2XP-9DIZ-ZOQK-4M2X-P9DZ-ZA"],
    ["the whole address", "https://school.example/verify/7QK4M2XP9D1ZZ0QK4M2XP9DZZA"],
  ])("is read %s", (_, typed) => expect(parseCode(typed)).toBe(code));

  test.each([
    ["empty", ""],
    ["one letter short", code.slice(1)],
    ["one letter long", `${code}0`],
    ["a letter that is never used", `U${code.slice(1)}`],
    ["another script", `Ж${code.slice(1)}`],
    ["a path that climbs", `${code}/../`],
    ["markup", "<script>alert(1)</script>xx"],
  ])("is not read when %s", (_, typed) => expect(parseCode(typed)).toBeNull());
});
