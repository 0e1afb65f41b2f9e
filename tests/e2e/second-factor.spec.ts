import { expect, type Page, test } from "@playwright/test";
import { type Mailbox, openMailbox } from "../support/mailbox";
import { type Site, startSite } from "../support/site";
import { confirmBySignUp, giveRole, PASSWORD, setUpByLink, signIn } from "./steps/accounts";
import { type Eyes, openEyes } from "./steps/eyes";
import { giveCode, readRecoveryCodes, setUpApp, setUpSecondStep } from "./steps/second-step";

/**
 * Staff and their second step: set up before anything else, asked at each sign-in, replaced by a code from the paper.
 * The way by code also without scripts; passkeys with an authenticator of the browser's own.
 */
let site: Site;
let mailbox: Mailbox;
test.beforeAll(async () => {
  mailbox = await openMailbox();
  // why by name: browsers make passkeys for sites with a name alone.
  site = await startSite({ env: { SMTP_URL: mailbox.url }, hostname: "localhost" });
});
test.afterAll(async () => {
  await site?.destroy();
  await mailbox?.close();
});

const signOut = async (page: Page) => {
  await page.getByRole("button", { name: "Sign out" }).first().click();
  await expect(page.getByText("You are signed out.")).toBeVisible();
};

const isInside = (page: Page) => expect(page.getByRole("link", { name: "Organising" }).first()).toBeVisible();

async function opened(page: Page, eyes: Eyes, path: string, heading: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole("heading", { name: heading, level: 1 })).toBeVisible();
  await eyes.look(page);
}

for (const javaScriptEnabled of [true, false]) {
  const manner = javaScriptEnabled ? "with scripts" : "without scripts";
  test(`an organiser sets up a code, signs in with it, then with one from the paper, ${manner}`, async ({
    browser,
  }) => {
    const eyes = openEyes({ withAxe: javaScriptEnabled, origin: site.origin });
    const newPage = async () => {
      const context = await browser.newContext({ baseURL: site.origin, javaScriptEnabled });
      const page = await context.newPage();
      eyes.watch(page);
      return page;
    };
    const [admin, page] = [await newPage(), await newPage()];
    const email = `organiser.${javaScriptEnabled}@example.org`;
    const name = `Organiser ${manner}`;
    await setUpByLink(admin, site, { name: "Admin", email: `admin.${javaScriptEnabled}@example.org` }, eyes);
    await confirmBySignUp(page, mailbox, { name, email }, eyes);
    await giveRole(admin, name, "Organiser", eyes);

    const { app, recoveryCodes } = await test.step("the code is set up before anything else", async () => {
      await signIn(page, email);
      await page.goto("/admin/cohorts");
      const made = await setUpSecondStep(page, eyes);
      await isInside(page);
      expect(new URL(page.url()).pathname).toBe("/admin/cohorts");
      return made;
    });

    await test.step("signing in takes a code; a wrong one is said", async () => {
      await signOut(page);
      await signIn(page, email);
      await eyes.look(page);
      await giveCode(page, "000000");
      await expect(page.getByText("This code is not right").first()).toBeVisible();
      await eyes.look(page);
      await page.goto("/account");
      await giveCode(page, await app.code());
      await expect(page.getByRole("heading", { name: "Your account" })).toBeVisible();
    });

    await test.step("a code from the paper works once, and the owner is told", async () => {
      const [code = ""] = recoveryCodes;
      await signOut(page);
      await signIn(page, email);
      await giveCode(page, code.toUpperCase());
      await isInside(page);
      await signOut(page);
      await signIn(page, email);
      await giveCode(page, code);
      await expect(page.getByText("This code is not right").first()).toBeVisible();
      await giveCode(page, await app.code());
      await isInside(page);
      const subjects = async () => (await mailbox.to(email, 3)).map(({ subject }) => subject);
      await expect(subjects).toPass();
      expect(await subjects()).toEqual(expect.arrayContaining(["A recovery code was used"]));
    });

    await test.step("new codes for the paper, and the app removed: the next page asks to set one up", async () => {
      await opened(page, eyes, "/account/security", "Signing in safely");
      await opened(page, eyes, "/account/security/recovery-codes", "Recovery codes");
      await expect(page.getByText("9 codes are left.")).toBeVisible();
      await page.getByRole("button", { name: "Make ten new codes" }).click();
      const renewed = await readRecoveryCodes(page, eyes);
      expect(renewed).not.toContain(recoveryCodes[1]);
      await opened(page, eyes, "/account/security/passkeys", "Passkeys");
      if (!javaScriptEnabled) await expect(page.getByText("Passkeys need JavaScript")).toBeVisible();
      await opened(page, eyes, "/account/security/authenticator", "Authenticator app");
      await page.getByRole("button", { name: "Remove the app" }).click();
      await setUpSecondStep(page, eyes);
      await expect(page.getByRole("heading", { name: "Signing in safely" })).toBeVisible();
    });

    await test.step("device and paper are lost: the server's keeper helps", async () => {
      const { status, stderr } = site.school("admin", "reset-second-factor", "--email", email);
      expect(status, stderr).toBe(0);
      await signIn(page, email);
      await setUpSecondStep(page, eyes);
      await isInside(page);
    });
    expect(eyes.complaints).toEqual([]);
  });
}

test("a learner makes a passkey, signs in with it, and is asked once more before it is removed", async ({
  browser,
}) => {
  const eyes = openEyes({ withAxe: true, origin: site.origin });
  const context = await browser.newContext({ baseURL: site.origin });
  const page = await context.newPage();
  eyes.watch(page);
  const devices = await context.newCDPSession(page);
  await devices.send("WebAuthn.enable");
  await devices.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  const email = "learner.passkey@example.org";
  await confirmBySignUp(page, mailbox, { name: "Learner with a key", email }, eyes);

  const recoveryCodes = await test.step("the passkey is made, and codes for the paper with it", async () => {
    await page.goto("/account/security/passkeys");
    await page.getByRole("button", { name: "Make a passkey" }).click();
    await page.getByLabel("What you call it").fill("My phone");
    await page.getByRole("button", { name: "Make a passkey" }).click();
    const codes = await readRecoveryCodes(page, eyes);
    await expect(page.getByText("My phone", { exact: true })).toBeVisible();
    await expect(page.getByText("The passkey is added.")).toBeVisible();
    await eyes.look(page);
    return codes;
  });

  await test.step("signing in takes it", async () => {
    await signOut(page);
    await signIn(page, email);
    await eyes.look(page);
    await page.getByRole("button", { name: "Use a passkey" }).click();
    await expect(page.getByRole("heading", { name: "One more step" })).toHaveCount(0);
    await expect(page.getByRole("link", { name: "Learner with a key" }).first()).toBeVisible();
  });

  await test.step("without the device a code from the paper takes its place", async () => {
    await signOut(page);
    await signIn(page, email);
    await giveCode(page, recoveryCodes[0] ?? "");
    await expect(page.getByRole("link", { name: "Learner with a key" }).first()).toBeVisible();
  });

  await test.step("the page to prove oneself once more takes passkey and password", async () => {
    await opened(page, eyes, "/step-up?redirectTo=/account/security", "Is it you?");
    await page.getByRole("button", { name: "Use a passkey" }).click();
    await expect(page.getByRole("heading", { name: "Signing in safely" })).toBeVisible();
    await page.goto("/step-up?redirectTo=/account/security/passkeys");
    await page.getByLabel("Your password now").fill("not this one");
    await page.getByRole("button", { name: "Go on" }).click();
    await expect(page.getByText("This is not your password now.").first()).toBeVisible();
    await eyes.look(page);
    await page.getByLabel("Your password now").fill(PASSWORD);
    await page.getByRole("button", { name: "Go on" }).click();
    await page.getByRole("button", { name: "Remove: My phone" }).click();
    await expect(page.getByText("You have no passkey yet.")).toBeVisible();
  });

  await test.step("afterwards the password alone signs in; an app can be set up instead", async () => {
    await signOut(page);
    await signIn(page, email);
    await opened(page, eyes, "/account/security/authenticator", "Authenticator app");
    await setUpApp(page, eyes);
    await expect(page.getByText(/On since/)).toBeVisible();
  });
  expect(eyes.complaints).toEqual([]);
});
