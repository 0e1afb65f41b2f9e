import { expect, type Page } from "@playwright/test";
import type { Mailbox } from "../../support/mailbox";
import type { Site } from "../../support/site";
import type { Eyes } from "./eyes";
import { type SecondStep, setUpSecondStep } from "./second-step";

export const PASSWORD = "a long sentence that only I know";

interface Someone {
  readonly name: string;
  readonly email: string;
}

/** The first account: prepared on the command line, taken up by the printed link, its second step set up at once. */
export async function setUpByLink(
  page: Page,
  site: Site,
  { name, email }: Someone,
  eyes: Eyes,
): Promise<SecondStep> {
  const { stdout, stderr, status } = site.school("admin", "create", "--email", email, "--name", name);
  expect(status, stderr).toBe(0);
  await page.goto(/https?:\/\/\S+/.exec(stdout)?.[0] ?? "");
  await page.getByLabel("New password").fill(PASSWORD);
  await page.getByRole("button", { name: "Save the password" }).click();
  await signIn(page, email);
  return setUpSecondStep(page, eyes);
}

/** Signs up, follows the link in the mail and confirms. */
export async function confirmBySignUp(
  page: Page,
  mailbox: Mailbox,
  { name, email }: Someone,
  eyes: Eyes,
): Promise<void> {
  await page.goto("/signup");
  await eyes.look(page);
  await page.getByLabel("Your name").fill(name);
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Make the account" }).click();
  await expect(page.getByRole("heading", { name: "Look into your mail" })).toBeVisible();
  await eyes.look(page);
  const [mail] = await mailbox.to(email);
  const link = /https?:\/\/\S+confirm\S+/.exec(mail?.text ?? "")?.[0] ?? "";
  await page.goto(link.replace(/[\])>.,]+$/, ""));
  await eyes.look(page);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Confirm and sign in" }).click();
  await expect(page.getByRole("button", { name: "Sign out" }).first()).toBeAttached();
}

export async function signIn(page: Page, email: string): Promise<void> {
  await page.goto("/login");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("button", { name: "Sign out" }).first()).toBeAttached();
}

/** The administrator finds a person and gives a role for the whole site. */
export async function giveRole(admin: Page, name: string, role: string, eyes: Eyes): Promise<void> {
  await admin.goto("/admin/people");
  await eyes.look(admin);
  await admin.getByLabel("Name or e-mail address").fill(name);
  await admin.getByRole("button", { name: "Show", exact: true }).click();
  await admin.getByRole("link", { name }).click();
  await eyes.look(admin);
  await admin.getByLabel("Role", { exact: true }).selectOption({ label: role });
  await admin.getByRole("button", { name: "Give the role" }).click();
  await expect(admin.getByRole("button", { name: new RegExp(`Take away: ${role}`) })).toBeVisible();
}
