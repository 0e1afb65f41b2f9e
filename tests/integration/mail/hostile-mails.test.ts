import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { renderMail } from "~/features/mail/index.server";
import { sendBySmtp } from "~/features/mail/transport.server";
import { LANGUAGES } from "~/locales/languages";
import { prepareEnv } from "~/platform/env.server";
import type { Email } from "../../../emails/define-email";
import { emails } from "../../../emails/index";
import { startSmtp, type TestSmtp } from "../../support/smtp";

let smtp: TestSmtp;
beforeAll(async () => {
  smtp = await startSmtp();
  prepareEnv({ SMTP_URL: smtp.url, MAIL_FROM: "Summer school <school@example.org>" });
});
afterAll(async () => {
  prepareEnv({ SMTP_URL: "", MAIL_FROM: "" });
  await smtp.stop();
});

const HEADERS = "\r\nBcc: all@evil.example\r\n\r\n\u2028X-Evil: 1\u2029\u0000\u202egnp.";
const SCRIPTS = `Zq"'><svg/onload=alert(1)></title><script>alert(2)</script><a href="https://evil.example/x">`;
const RAW = /<svg|<script|<img|<a href="https:\/\/evil/i;

/** The example with these words in every text a person may have written; addresses and choices stay what they are. */
function hostile({ props, example }: Email, words: string): Record<string, unknown> {
  const changed: Record<string, unknown> = { ...example };
  for (const [name, value] of Object.entries(example)) {
    if (typeof value !== "string") continue;
    const one = { ...changed, [name]: `${value} ${words}` };
    if (props.safeParse(one).success) Object.assign(changed, one);
  }
  return changed;
}

async function sent(email: Email, props: unknown, name: string, locale: string) {
  const rendered = renderMail(email, props, { name, locale });
  const { outcome } = await sendBySmtp(smtp.url, {
    ...rendered,
    messageId: "<test@example.org>",
    date: new Date("2027-01-01T00:00:00Z"),
    locale,
    to: { name, address: "ada@example.org" },
  });
  expect(outcome).toBe("accepted");
  const mail = smtp.received.at(-1);
  if (!mail) throw new Error("Nothing arrived");
  return { ...mail, subject: rendered.subject };
}

const ALL = Object.values(emails).map((email) => [email.name, email] as const);

describe.each(LANGUAGES.map(({ tag }) => tag))("every message in %s", (locale) => {
  test.each(ALL)("G1 %s: line breaks in names and titles change no header", async (_name, email) => {
    const plain = await sent(email, email.example, "Ada", locale);
    const odd = await sent(email, hostile(email, HEADERS), `Ada${HEADERS}`, locale);
    const keysOf = ({ parsed }: typeof plain) => parsed.headers.map(({ key }) => key);
    expect(keysOf(odd)).toEqual(keysOf(plain));
    expect([odd.from, odd.to]).toEqual([plain.from, plain.to]);
    expect(odd.parsed.to?.map(({ address }) => address)).toEqual(["ada@example.org"]);
    expect([odd.parsed.cc, odd.parsed.bcc]).toEqual([undefined, undefined]);
    expect(odd.subject).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e]/u);
  });

  test.each(ALL)("F6 %s: markup in names and titles is text", async (_name, email) => {
    const { parsed } = await sent(email, hostile(email, SCRIPTS), `Ada ${SCRIPTS}`, locale);
    expect(parsed.html ?? "").not.toMatch(RAW);
    expect(parsed.html ?? "").toContain("Zq&quot;&#x27;&gt;&lt;svg");
    const links = [...(parsed.html ?? "").matchAll(/\b(?:href|src|action)="([^"]*)"/g)].map(([, to]) => to);
    expect(links.filter((to) => to?.includes("evil"))).toEqual([]);
  });
});
