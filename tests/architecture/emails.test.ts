import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { renderMail } from "~/features/mail/index.server";
import { LANGUAGES } from "~/locales/languages";
import { prepareEnv } from "~/platform/env.server";
import { emails } from "../../emails";

const ORIGIN = "https://school.example.org";
prepareEnv({ APP_ORIGIN: ORIGIN });

const files = readdirSync("emails")
  .filter((name) => name.endsWith(".tsx"))
  .map((name) => basename(name, ".tsx"));

test("every message stands in the list under the name of its file", () => {
  expect(Object.keys(emails).sort()).toEqual(files.sort());
});

describe.each(LANGUAGES.map(({ tag }) => tag))("in %s", (locale) => {
  test.each(Object.values(emails).map((email) => [email.name, email] as const))(
    "%s renders",
    (_name, email) => {
      const { subject, html, text } = renderMail(email, email.example, { name: "<Ada> Kovač", locale });
      expect(subject).toMatch(/\S{2,}/);
      expect(subject.length).toBeLessThan(120);
      expect(`${subject} ${html} ${text}`).not.toMatch(/\{\{|undefined|\[object|NaN|mail:/);
      expect(html).toContain("&lt;Ada&gt; Kovač");
      expect(text).toContain("<Ada> Kovač");
      expect(html.startsWith(`<!DOCTYPE html><html lang="${locale}">`)).toBe(true);
      expect(html).not.toMatch(/<(?:img|script|style|link|iframe|form|table)\b/);
    },
  );

  test.each(Object.values(emails).map((email) => [email.name, email] as const))(
    "%s links to this site only",
    (_name, email) => {
      const { html, text } = renderMail(email, email.example, { name: "Ada", locale });
      const hrefs = [...html.matchAll(/(?:href|src|action)="([^"]*)"/g)].map(([, href]) => href!);
      const written = text.match(/[a-z]+:\/\/\S+/g) ?? [];
      expect(hrefs.length).toBeGreaterThan(1);
      expect(written).toContain(`${ORIGIN}${String(email.example.path)}`);
      expect([...hrefs, ...written].filter((url) => url !== ORIGIN && !url.startsWith(`${ORIGIN}/`))).toEqual(
        [],
      );
    },
  );
});

test("a message never takes a foreign path", () => {
  const offer = emails.offer!;
  for (const path of [
    "https://evil.example",
    "//evil.example",
    "/\\evil.example",
    "javascript:alert(1)",
    "evil",
    "/a b",
  ]) {
    expect(offer.props.safeParse({ ...offer.example, path }).success, path).toBe(false);
  }
});
