import { generateTOTP, verifyTOTP } from "@epic-web/totp";
import { describe, expect, test } from "vitest";
import { newTotpSecret, totpAddress, totpCodeAt, totpStepAt, totpStepOf, typedSecret } from "./totp.server";

/** The secret of RFC 6238, appendix B. */
const RFC = Buffer.from("12345678901234567890").toString("base64url");
const at = (seconds: number) => new Date(seconds * 1_000);

test.each([
  [59, "287082"],
  [1_111_111_109, "081804"],
  [1_111_111_111, "050471"],
  [1_234_567_890, "005924"],
  [2_000_000_000, "279037"],
  [20_000_000_000, "353130"],
])("%i seconds after the epoch the code of the RFC's secret is %s", (seconds, code) => {
  expect(totpCodeAt(RFC, totpStepAt(at(seconds)))).toBe(code);
});

test("an app that reads the secret makes the same codes", async () => {
  const secret = newTotpSecret();
  const typed = typedSecret(secret);
  expect(typed).toMatch(/^[A-Z2-7]{32}$/);
  const { otp } = await generateTOTP({ secret: typed });
  expect(totpStepOf(secret, otp, new Date())).not.toBeNull();
  const now = totpStepAt(new Date());
  expect(await verifyTOTP({ otp: totpCodeAt(secret, now), secret: typed })).not.toBeNull();
});

describe("a code is taken", () => {
  const now = at(1_000_000_005);
  const here = totpStepAt(now);
  test.each([
    [here - 2, null],
    [here - 1, here - 1],
    [here, here],
    [here + 1, here + 1],
    [here + 2, null],
  ])("of the half minute %i: %s", (step, taken) => {
    expect(totpStepOf(RFC, totpCodeAt(RFC, step), now)).toBe(taken);
  });

  test.each(["", "12345", "1234567", "abcdef", "１２３４５６"])("never where it is %j", (code) => {
    expect(totpStepOf(RFC, code, now)).toBeNull();
  });
});

test("the square code names the site, the account and the secret, and nothing else", () => {
  const address = new URL(totpAddress({ secret: RFC, issuer: "Common Ground", account: "ana@example.org" }));
  expect(address.protocol).toBe("otpauth:");
  expect([address.host, decodeURIComponent(address.pathname)]).toEqual([
    "totp",
    "/Common Ground:ana@example.org",
  ]);
  expect(Object.fromEntries(address.searchParams)).toEqual({
    secret: "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ",
    issuer: "Common Ground",
    algorithm: "SHA1",
    digits: "6",
    period: "30",
  });
});
