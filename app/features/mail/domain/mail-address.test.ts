import { describe, expect, test } from "vitest";
import { MailAddress, parseSender } from "./mail-address";

describe("an address we write to", () => {
  test.each(["ada@example.org", "ada.k+school@mail.example.org", "o'neill@example.org", "a@localhost"])(
    "%s",
    (address) => {
      expect(MailAddress.safeParse(address).success).toBe(true);
    },
  );

  test.each([
    '"a@evil.com x"@host.org',
    "a@b,c@d",
    "g:a@b;",
    ":".repeat(5_000),
    `${"a".repeat(250)}@example.org`,
    "a@b\r\nRCPT TO:<x@y>",
    "a @b.org",
    "a@b@c",
    "<a@b.org>",
    "a..b@example.org",
    "@example.org",
    "a@",
    "аda@пример.рф",
  ])("never %s", (address) => {
    expect(MailAddress.safeParse(address).success).toBe(false);
  });
});

describe("the sender in the settings", () => {
  test.each([
    {
      text: "Summer school <school@example.org>",
      expected: { name: "Summer school", address: "school@example.org" },
    },
    {
      text: '"Summer, school" <school@example.org>',
      expected: { name: "Summer, school", address: "school@example.org" },
    },
    { text: "school@example.org", expected: { name: "", address: "school@example.org" } },
    { text: "school@example.org, other@example.org", expected: null },
    { text: "no address", expected: null },
  ])("$text", ({ text, expected }) => {
    expect(parseSender(text)).toEqual(expected);
  });
});
