import { expect, test } from "vitest";
import { receiptCode } from "./receipt-code";

test("a receipt is three groups of four signs that cannot be mistaken for each other", () => {
  expect(receiptCode(Uint8Array.from({ length: 32 }, (_, n) => n * 7))).toMatch(
    /^[2-9A-HJKMNP-TV-Z]{4}(-[2-9A-HJKMNP-TV-Z]{4}){2}$/,
  );
});

test("another hash, another receipt", () => {
  expect(receiptCode(new Uint8Array(32))).not.toBe(receiptCode(new Uint8Array(32).fill(1)));
});
