import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { type Mailbox, openMailbox } from "../support/mailbox";
import { type Site, startSite } from "../support/site";
import { confirmBySignUp, PASSWORD, signIn } from "./steps/accounts";
import { type Eyes, openEyes } from "./steps/eyes";

const FIREFOX = "Mozilla/5.0 (Android 14; Mobile; rv:134.0) Gecko/134.0 Firefox/134.0";
const ME = { name: "Zoe Zorić", email: "zoe@example.org" };
const MOVED = "zoe.moved@example.org";
const NEW_PASSWORD = "seven geese over the mill";
const PHONE = { width: 360, height: 740 };

let site: Site;
let mailbox: Mailbox;
let eyes: Eyes;
test.beforeAll(async () => {
  mailbox = await openMailbox();
  site = await startSite({ env: { SMTP_URL: mailbox.url } });
  eyes = openEyes({ withAxe: true, origin: site.origin });
});
test.afterAll(async () => {
  await site?.destroy();
  await mailbox?.close();
});

const isSignedIn = (page: Page) => page.getByRole("button", { name: "Sign out", exact: true }).first();

/** Nothing has to be pushed aside to be read on a small phone. */
async function fitsAPhone(page: Page): Promise<void> {
  const wide = page.viewportSize();
  await page.setViewportSize(PHONE);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  if (wide) await page.setViewportSize(wide);
}

async function look(page: Page): Promise<void> {
  await eyes.look(page);
  await fitsAPhone(page);
}

/** The link a mail brings. */
async function linkIn(address: string, path: string, atLeast = 1): Promise<string> {
  const mails = await mailbox.to(address, atLeast);
  const found = mails.flatMap(({ text }) => text?.match(/https?:\/\/[^\s\])>]+/g) ?? []);
  return found.filter((url) => url.includes(path)).at(-1) ?? "";
}

test("signing out elsewhere, and an address changed and brought back, with two browsers", async ({
  browser,
}) => {
  const open = async (userAgent?: string): Promise<Page> => {
    const context: BrowserContext = await browser.newContext({ baseURL: site.origin, userAgent });
    const page = await context.newPage();
    eyes.watch(page);
    return page;
  };
  const computer = await open();
  const phone = await open(FIREFOX);

  await test.step("a common password is refused beside its field", async () => {
    await computer.goto("/signup");
    await computer.getByLabel("Your name").fill(ME.name);
    await computer.getByLabel("E-mail address").fill(ME.email);
    await computer.getByLabel("Password").fill("Password2027!");
    await computer.getByRole("button", { name: "Make the account" }).click();
    await expect(computer.getByLabel("Password")).toHaveAccessibleDescription(/Many people use/);
    await confirmBySignUp(computer, mailbox, ME, eyes);
    await signIn(phone, ME.email);
  });

  await test.step("the account's page leads everywhere", async () => {
    await computer.goto("/account");
    await look(computer);
    for (const name of ["Change the address", "Change the password", "Where you are signed in"])
      await expect(computer.getByRole("link", { name })).toBeVisible();
  });

  await test.step("one browser ends the other, then all others", async () => {
    await computer.getByRole("link", { name: "Where you are signed in" }).click();
    await expect(computer.getByText("Firefox, Android")).toBeVisible();
    await expect(computer.getByText("This browser")).toHaveCount(1);
    await look(computer);
    await computer.getByRole("button", { name: /^Sign out: Firefox, Android/ }).click();
    await expect(computer.getByText("That browser is signed out.")).toBeVisible();
    await phone.goto("/account");
    await expect(phone).toHaveURL(/\/login/);

    await signIn(phone, ME.email);
    await computer.goto("/account/sessions");
    await computer.getByRole("button", { name: "Sign out everywhere else" }).click();
    await expect(computer.getByText("You are signed out everywhere else.")).toBeVisible();
    await expect(computer.getByText("Firefox, Android")).toHaveCount(0);
    await look(computer);
    await phone.goto("/account");
    await expect(phone).toHaveURL(/\/login/);
  });

  await test.step("the address changes once the new one is confirmed", async () => {
    await computer.goto("/account/address");
    await look(computer);
    await computer.getByLabel("New address").fill(MOVED);
    await computer.getByRole("button", { name: "Send the link" }).click();
    await expect(computer.getByText("A change is waiting")).toBeVisible();
    await look(computer);
    await phone.goto(await linkIn(MOVED, "/account/address/confirm"));
    await look(phone);
    await phone.getByRole("button", { name: "Use this address" }).click();
    await expect(phone).toHaveURL(/\/login/);
    await signIn(phone, MOVED);
    await computer.goto("/account");
    await expect(computer.getByText(MOVED).first()).toBeVisible();
  });

  await test.step("the old address brings it back, and everybody out", async () => {
    const undo = await linkIn(ME.email, "/account/address/undo", 2);
    const owner = await open();
    await owner.goto(undo);
    await look(owner);
    await owner.getByRole("button", { name: "Bring it back" }).click();
    await expect(owner.getByText("Your account has its old address again")).toBeVisible();
    for (const page of [computer, phone]) {
      await page.goto("/account");
      await expect(page).toHaveURL(/\/login/);
    }
    await owner.goto(undo);
    await expect(owner.getByText("This link no longer works")).toBeVisible();
    await look(owner);

    await owner.goto(await linkIn(ME.email, "/reset", 3));
    await owner.getByLabel("New password").fill(NEW_PASSWORD);
    await owner.getByRole("button", { name: "Save the password" }).click();
    await owner.getByLabel("E-mail address").fill(ME.email);
    await owner.getByLabel("Password").fill(PASSWORD);
    await owner.getByRole("button", { name: "Sign in" }).click();
    await expect(owner.getByText("do not belong together")).toBeVisible();
    await owner.getByLabel("Password").fill(NEW_PASSWORD);
    await owner.getByRole("button", { name: "Sign in" }).click();
    await expect(isSignedIn(owner)).toBeAttached();
  });

  expect(eyes.complaints).toEqual([]);
});
