import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { deliverMail, findMailPath, queueMail, renderMail } from "~/features/mail/index.server";
import { LANGUAGES } from "~/locales/languages";
import { prepareEnv } from "~/platform/env.server";
import { emails } from "../../../emails";
import { aPerson } from "../../support/builders/people";
import { startSmtp, type TestSmtp } from "../../support/smtp";
import { personActor, testDatabase } from "../../support/test-context";

const world = testDatabase();
let smtp: TestSmtp;
beforeAll(async () => {
  smtp = await startSmtp();
});
beforeEach(() => {
  prepareEnv({
    SMTP_URL: smtp.url,
    MAIL_FROM: "Human Security School <post@example.org>",
    MAIL_FROM_DISCREET: "",
  });
});
afterAll(async () => {
  prepareEnv({ SMTP_URL: "", MAIL_FROM: "", MAIL_FROM_DISCREET: "" });
  await smtp.stop();
});

/** What a mail may not tell, in the languages of the site; beginnings of words, because Serbian and Albanian bend them. */
const TELLING =
  /cours|school|appl|offer|place|waiting list|review|certificat|grade|result|submi|enrol|assign|quiz|lesson|learn|teach|human|security|common ground|kurs|škol|skol|prijav|ponud|mest|recenz|sertifik|ocen|rezultat|upis|zadat|kviz|lekcij|predava|shkoll|aplik|ofert|vend|pritj|vlerës|certifik|nota|notë|dorëz|regjistr|detyr|kuiz|mësi|ligjër|njerëz|siguri|курс|школ|пријав|понуд|рецен|сертиф|оцен|резулт|упис|задат|квиз/i;

const every = Object.values(emails).flatMap((email) =>
  LANGUAGES.map(({ tag }) => [email.name, tag, email] as const),
);

describe("G5 a discreet mail tells neither the course nor the school nor what happened", () => {
  test.each(every)("%s in %s", (_name, locale, email) => {
    const reader = { name: "Ada Kovač", locale, discreetPath: "/waiting/abcdefghijklmnopqrstuv" };
    const { subject, html, text } = renderMail(email, email.example, reader);
    const path = email.isAboutAccount ? String(email.example.path) : reader.discreetPath;
    expect(text).toContain(`http://127.0.0.1:3000${path}`);
    const said = `${subject}\n${html}\n${text}`.replaceAll(path, "");
    expect(said).not.toMatch(TELLING);
    expect(said).not.toContain("Ada");
    const told = Object.entries(email.example).filter(([key]) => key !== "path" && key !== "expiresAt");
    for (const [, value] of told.filter(([, one]) => typeof one === "string"))
      expect(said).not.toContain(String(value));
    const plain = renderMail(email, email.example, { name: "Ada", locale });
    expect(subject).not.toBe(plain.subject);
  });

  test("all of them look alike, but for their link", () => {
    const looks = Object.values(emails)
      .filter(({ isAboutAccount }) => !isAboutAccount)
      .map((email) =>
        renderMail(email, email.example, { name: "A", locale: "en", discreetPath: "/waiting/x" }),
      );
    expect(new Set(looks.map(({ html }) => html)).size).toBe(1);
  });
});

async function deliver(shape: { discreetMail: boolean }) {
  const { id, email } = await aPerson(world.prisma, { name: "Ada Kovač" });
  await world.prisma.user.update({ where: { id }, data: shape });
  await queueMail(world.system, {
    uniqueKey: `discreet:${id}`,
    userId: id,
    template: "waiting-list",
    props: { school: "Human Security Summer School 2027", path: "/schools/summer-school-2027/application" },
  });
  const { id: mailId } = await world.prisma.mailMessage.findFirstOrThrow({ where: { userId: id } });
  await deliverMail(world.system, { mailId, isLastAttempt: true });
  return { userId: id, mailId, address: email, mail: smtp.received.at(-1)! };
}

test("G5 what goes over the line tells nothing either: sender, headers, parts", async () => {
  const { mail, address, mailId } = await deliver({ discreetMail: true });
  expect(mail.parsed.from).toEqual({ name: "", address: "post@example.org" });
  expect(mail.parsed.to).toEqual([{ name: "", address }]);
  // Every mail of a machine says auto-submitted.
  const own = mail.parsed.headers.filter(({ key }) => key !== "auto-submitted");
  const headers = own.map(({ key, value }) => `${key}: ${value}`).join("\n");
  expect(`${headers}\n${mail.parsed.html}\n${mail.parsed.text}`).not.toMatch(TELLING);
  expect(headers).not.toMatch(/^list-/im);
  expect(mail.parsed.text).toContain(`/waiting/${mailId}`);
});

test("G5 a sender of their own takes the place of the bare address, and other mails keep theirs", async () => {
  prepareEnv({ MAIL_FROM_DISCREET: "Notices <notices@example.net>" });
  expect((await deliver({ discreetMail: true })).mail.parsed.from).toEqual({
    name: "Notices",
    address: "notices@example.net",
  });
  expect((await deliver({ discreetMail: false })).mail.parsed.from).toEqual({
    name: "Human Security School",
    address: "post@example.org",
  });
});

test("the link leads on for the person it was written to, and for nobody else", async () => {
  const { userId, mailId } = await deliver({ discreetMail: true });
  const own = world.contextFor(personActor(userId));
  expect(await findMailPath(own, { mailId })).toBe("/schools/summer-school-2027/application");
  const { id } = await aPerson(world.prisma);
  await expect(findMailPath(world.contextFor(personActor(id)), { mailId })).rejects.toMatchObject({
    kind: "not-found",
  });
});
