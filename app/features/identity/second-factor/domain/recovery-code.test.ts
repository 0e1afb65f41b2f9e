import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import {
  printedRecoveryCode,
  RECOVERY_CODE_BYTES,
  recoveryCodeFrom,
  typedRecoveryCode,
} from "./recovery-code";

test("a code is twelve letters that nobody takes for another", () => {
  const codes = Array.from({ length: 200 }, () => recoveryCodeFrom(randomBytes(RECOVERY_CODE_BYTES)));
  for (const code of codes) expect(code).toMatch(/^[a-hjkmnp-z2-9]{12}$/);
  expect(new Set(codes).size).toBe(200);
});

test("bytes beyond the last whole round of letters are left out", () => {
  const bytes = Uint8Array.from([...Array<number>(20).fill(255), ...Array<number>(12).fill(0)]);
  expect(recoveryCodeFrom(bytes)).toBe("aaaaaaaaaaaa");
  expect(() => recoveryCodeFrom(new Uint8Array(11))).toThrow(RangeError);
});

test.each(["abcd-efgh-jkmn", "ABCD EFGH JKMN", " abcdefghjkmn ", "abcd - efgh - jkmn"])(
  "%j is read as the code on the paper",
  (typed) => {
    expect(typedRecoveryCode(typed)).toBe("abcdefghjkmn");
    expect(printedRecoveryCode(typedRecoveryCode(typed))).toBe("abcd-efgh-jkmn");
  },
);
