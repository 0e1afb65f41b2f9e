import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { type Mailbox, openMailbox } from "../support/mailbox";
import { type Site, startSite } from "../support/site";
import { setUpByLink } from "./steps/accounts";
import { databaseOf, inDatabase } from "./steps/database";
import { type Eyes, openEyes } from "./steps/eyes";

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

/** Three hundred people with long names in both scripts, and a job that was given up. */
async function fill(): Promise<void> {
  const url = await databaseOf(site);
  await inDatabase(
    url,
    `INSERT INTO "User" (email, name, "emailVerifiedAt")
     SELECT 'person' || n || '@example.org',
       CASE WHEN n % 2 = 0 THEN 'Љубица Ђорђевић-Миливојевић од Горњег Милановца и Ужица број ' ELSE 'Željka Šćepanović ' END || n,
       now() FROM generate_series(1, 300) n`,
  );
  await inDatabase(
    url,
    `INSERT INTO "OutboxMessage" (kind, topic, payload, state, attempts, "maxAttempts", "finishedAt", "lastError")
     VALUES ('job', 'outbox.clean', '{}', 'dead', 5, 5, now(), 'The worker fell silent')`,
  );
}

async function search(admin: Page, eyes: Eyes): Promise<void> {
  await admin.goto("/admin/people");
  await expect(admin.getByText("301 people")).toBeVisible();
  await eyes.look(admin);
  await admin.getByLabel("Name or e-mail address").fill("scepanovic 29");
  await admin.getByRole("button", { name: "Show", exact: true }).click();
  await expect(admin.getByRole("row")).toHaveCount(7);
  await admin.getByRole("link", { name: "Željka Šćepanović 299" }).click();
  await eyes.look(admin);
}

test("an administrator looks after the site", async ({ browser }) => {
  const eyes = openEyes({ withAxe: true, origin: site.origin });
  const admin = await (await browser.newContext({ baseURL: site.origin })).newPage();
  eyes.watch(admin);
  await setUpByLink(admin, site, { name: "The administrator", email: "admin@example.org" }, eyes);
  await fill();

  await test.step("what needs a person stands first", async () => {
    await admin.goto("/admin");
    await expect(admin.getByText("One job was given up")).toBeVisible();
    await eyes.look(admin);
  });

  await test.step("finds somebody and suspends them", async () => {
    await search(admin, eyes);
    await admin.getByLabel("Reason").fill("Asked for it");
    await admin.getByRole("button", { name: "Suspend" }).click();
    await expect(admin.getByText("The account is suspended.")).toBeVisible();
    await admin.goto("/admin/people?standing=suspended");
    await expect(admin.getByText("One person")).toBeVisible();
  });

  await test.step("takes the filtered list away", async () => {
    await admin.getByRole("link", { name: "Export this list" }).click();
    await eyes.look(admin);
    const file = admin.waitForEvent("download");
    await admin.getByRole("button", { name: "Make the file" }).click();
    expect(readFileSync(await (await file).path(), "utf8").split("\r\n")).toHaveLength(2);
  });

  await test.step("looks at two accounts before making one of them", async () => {
    await admin.goto("/admin/people?search=scepanovic%20297");
    await admin.getByRole("link", { name: "Željka Šćepanović 297" }).click();
    await admin.getByRole("link", { name: "Merge a second account into this one" }).click();
    await eyes.look(admin);
    await admin.getByLabel("Address of the other account").fill("person295@example.org");
    await admin.getByRole("button", { name: "Look at both" }).click();
    await eyes.look(admin);
    await admin.getByLabel("Type the address of the account that goes").fill("person295@example.org");
    await admin.getByRole("button", { name: "Merge the accounts" }).click();
    await expect(admin.getByText("The accounts are one now.")).toBeVisible();
  });

  await test.step("invites a list", async () => {
    await admin.goto("/admin/people/import");
    await eyes.look(admin);
    await admin.getByLabel("Rows").fill("email;role\nnew@example.org;reviewer\nnobody;desk");
    await admin.getByRole("button", { name: "Look it through" }).click();
    await expect(admin.getByText("One row is not right.")).toBeVisible();
    await eyes.look(admin);
    await admin.getByLabel("Rows").fill("email;role\nnew@example.org;reviewer");
    await admin.getByRole("button", { name: "Look it through" }).click();
    await admin.getByRole("button", { name: "Send the invitations" }).click();
    await expect(admin.getByText("The invitations are on their way.")).toBeVisible();
    expect(await mailbox.to("new@example.org")).toHaveLength(1);
  });

  await test.step("gives the site another name", async () => {
    await admin.goto("/admin/settings");
    await eyes.look(admin);
    await admin.getByLabel("What the site is called").fill("School of Bridges");
    await admin.getByRole("button", { name: "Save the settings" }).click();
    await expect(admin.getByText("The settings are saved.")).toBeVisible();
    await expect(admin.getByRole("link", { name: "School of Bridges" })).toBeVisible();
  });

  await test.step("lets a job that was given up run again", async () => {
    await admin.goto("/admin/jobs");
    await eyes.look(admin);
    await admin.getByRole("button", { name: "Try again: outbox.clean" }).click();
    await expect(admin.getByText("It will be tried again.")).toBeVisible();
    await expect(admin.getByRole("heading", { name: "Nothing was given up" })).toBeVisible();
  });

  await test.step("sees that mail arrives", async () => {
    await admin.goto("/admin/mail");
    await admin.getByRole("button", { name: "Send a test mail to myself" }).click();
    await expect(admin.getByText("The mail server took it.")).toBeVisible();
    await eyes.look(admin);
    const mails = await mailbox.to("admin@example.org");
    expect(mails.at(-1)?.subject).toBe("A test of the mail");
  });

  await test.step("reads how the machine does", async () => {
    await admin.goto("/admin/health");
    await expect(admin.getByRole("heading", { name: "Data key" })).toBeVisible();
    await eyes.look(admin);
  });
  expect(eyes.complaints).toEqual([]);
});
