import { expect, type Page } from "@playwright/test";
import type { Mailbox } from "../../support/mailbox";
import { PASSWORD } from "./accounts";
import type { Eyes } from "./eyes";

interface Hidden {
  readonly name: string;
  readonly alias: string;
  readonly email: string;
}

/** Signs up under an alias and confirms by a mail that tells nothing. */
export async function confirmUnderAlias(
  page: Page,
  mailbox: Mailbox,
  { name, alias, email }: Hidden,
  eyes: Eyes,
): Promise<void> {
  await page.goto("/signup");
  await page.getByText("I would rather be known by an alias").click();
  await eyes.look(page);
  await page.getByLabel("Your name").fill(name);
  await page.getByLabel("Alias").fill(alias);
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Make the account" }).click();
  const [mail] = await mailbox.to(email);
  expect(mail?.subject).toBe("A message for you");
  await page.goto(/https?:\/\/\S+confirm\S+/.exec(mail?.text ?? "")?.[0] ?? "");
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Confirm and sign in" }).click();
  await expect(page.getByRole("link", { name: alias }).first()).toBeAttached();
}

/** Asks for the true name on paper. */
export async function nameOnPaper(page: Page, eyes: Eyes): Promise<void> {
  await page.goto("/account/protection");
  await eyes.look(page);
  await page.getByRole("radio", { name: "My name" }).check();
  await page.getByRole("button", { name: "Keep this choice" }).click();
  await page.waitForURL(/\/step-up|notice=/);
  if (/\/step-up/.test(page.url())) {
    await page.getByLabel("Password").fill(PASSWORD);
    await page.getByRole("main").getByRole("button").first().click();
    return nameOnPaper(page, eyes);
  }
  await expect(page.getByText("Your choice for certificates is kept.")).toBeVisible();
}

/** Everything a discreet mail may not tell, looked for in all mails to one address. */
export async function onlyDiscreetMails(mailbox: Mailbox, email: string): Promise<void> {
  const mails = await mailbox.to(email);
  for (const { subject, text, from } of mails) {
    expect([subject, from?.name]).toEqual(["A message for you", ""]);
    expect(text).not.toMatch(/school|course|offer|application|review|certificate|grade/i);
  }
}
