import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { type Mailbox, openMailbox } from "../support/mailbox";
import { type Site, startSite } from "../support/site";
import { confirmBySignUp, PASSWORD } from "./steps/accounts";
import { openEyes } from "./steps/eyes";

/** Somebody sees what is kept, takes a copy of it, and leaves for good; with scripts and without. */
let site: Site;
let mailbox: Mailbox;
test.beforeAll(async () => {
  mailbox = await openMailbox();
  site = await startSite({ env: { SMTP_URL: mailbox.url } });
});
test.afterAll(async () => {
  await site?.destroy();
  await mailbox?.close();
});

for (const javaScriptEnabled of [true, false]) {
  test(`my data and my leave, ${javaScriptEnabled ? "with" : "without"} scripts`, async ({ browser }) => {
    const eyes = openEyes({ withAxe: javaScriptEnabled, origin: site.origin });
    const page = await (await browser.newContext({ baseURL: site.origin, javaScriptEnabled })).newPage();
    eyes.watch(page);
    const email = `leaver.${javaScriptEnabled}@example.org`;
    await confirmBySignUp(page, mailbox, { name: "Vesna Odlazak", email }, eyes);

    await test.step("a copy of everything", async () => {
      await page.goto("/account/privacy");
      await eyes.look(page);
      await page.getByRole("button", { name: "Prepare my copy" }).click();
      await eyes.look(page);
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("link", { name: "Download (ZIP)" }).click(),
      ]);
      const files = unzipSync(new Uint8Array(readFileSync(await download.path())));
      expect(strFromU8(files["data.json"]!)).toContain(email);
      expect(strFromU8(files["index.html"]!)).toContain("Vesna Odlazak");
    });

    await test.step("leaving takes the word", async () => {
      await page.getByRole("link", { name: "Have everything erased" }).click();
      await eyes.look(page);
      await page.getByLabel("To confirm, type ERASE").fill("yes");
      await page.getByRole("button", { name: "Erase everything now" }).click();
      await expect(page.getByText("Type the word as it stands above.").first()).toBeVisible();
      await eyes.look(page);
      await page.getByLabel("To confirm, type ERASE").fill("ERASE");
      await page.getByRole("button", { name: "Erase everything now" }).click();
      await expect(page.getByText("Everything is erased.")).toBeVisible();
    });

    await test.step("nobody signs in as them again", async () => {
      await page.goto("/login");
      await page.getByLabel("E-mail address").fill(email);
      await page.getByLabel("Password").fill(PASSWORD);
      await page.getByRole("button", { name: "Sign in" }).click();
      await expect(
        page.getByText("The address and the password do not belong together.").first(),
      ).toBeVisible();
    });
    expect(eyes.complaints).toEqual([]);
  });
}
