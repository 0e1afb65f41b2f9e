import { expect, test } from "vitest";
import { maskedAddress } from "./masked-address";

test.each([
  ["milica@example.org", "m…@example.org"],
  ["a@b.org", "a…@b.org"],
  ["nobody", "…"],
  ["", "…"],
])("%j is shown as %j", (address, shown) => {
  expect(maskedAddress(address)).toBe(shown);
});
