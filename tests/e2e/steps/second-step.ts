import { expect, type Page } from "@playwright/test";
import { AuthenticatorApp } from "../../support/second-factor";
import type { Eyes } from "./eyes";
import { forbidSecret } from "./never-served";

/** What a person has in hand once the second step is set up. */
export interface SecondStep {
  readonly app: AuthenticatorApp;
  readonly recoveryCodes: readonly string[];
}

/** Staff at their first sign-in: an app is set up before anything else, and the codes for the paper are read off. */
export async function setUpSecondStep(page: Page, eyes: Eyes): Promise<SecondStep> {
  await expect(page.getByRole("heading", { name: "Set up a second step" })).toBeVisible();
  await eyes.look(page);
  return setUpApp(page, eyes);
}

/** Puts the site into an authenticator app, from the page where that begins. */
export async function setUpApp(page: Page, eyes: Eyes): Promise<SecondStep> {
  await page.getByRole("button", { name: "Set up an app" }).click();
  await expect(page.getByRole("img", { name: "Square code" })).toBeVisible();
  await eyes.look(page);
  const app = new AuthenticatorApp(await page.locator("[data-secret]").innerText());
  forbidSecret(app.secret);
  await page.getByLabel("Code from the app").fill(await app.code());
  await page.getByRole("button", { name: "Check the code" }).click();
  return { app, recoveryCodes: await readRecoveryCodes(page, eyes) };
}

/** The page that shows the codes for the paper, once. */
export async function readRecoveryCodes(page: Page, eyes: Eyes): Promise<string[]> {
  await expect(page.getByRole("heading", { name: "Write these codes down" })).toBeVisible();
  await eyes.look(page);
  const codes = await page.getByRole("list", { name: "Your recovery codes" }).locator("code").allInnerTexts();
  expect(codes).toHaveLength(10);
  await page.getByRole("link", { name: "I have them; go on" }).click();
  return codes;
}

/** The second step of a sign-in, with a code of the app or of the paper. */
export async function giveCode(page: Page, code: string): Promise<void> {
  await expect(page.getByRole("heading", { name: "One more step" })).toBeVisible();
  await page.getByLabel("Code", { exact: true }).fill(code);
  await page.getByRole("button", { name: "Go on" }).click();
}
