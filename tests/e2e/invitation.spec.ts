import { expect, type Page, test } from "@playwright/test";
import { type Mailbox, openMailbox } from "../support/mailbox";
import { type Site, startSite } from "../support/site";
import { PASSWORD, setUpByLink } from "./steps/accounts";
import { importContent, SCHOOL } from "./steps/content";
import { openEyes } from "./steps/eyes";
import { setUpSecondStep } from "./steps/second-step";

let site: Site;
let mailbox: Mailbox;
test.beforeAll(async () => {
  mailbox = await openMailbox();
  site = await startSite({ env: { SMTP_URL: mailbox.url } });
  importContent(site);
});
test.afterAll(async () => {
  await site?.destroy();
  await mailbox?.close();
});

const INVITED = "invited@example.org";

for (const javaScriptEnabled of [true, false]) {
  test(`an organiser is invited for one school, and sees that one, ${javaScriptEnabled ? "with" : "without"} scripts`, async ({
    browser,
  }) => {
    const eyes = openEyes({ withAxe: javaScriptEnabled, origin: site.origin });
    const person = async (): Promise<Page> => {
      const context = await browser.newContext({ baseURL: site.origin, javaScriptEnabled });
      const page = await context.newPage();
      eyes.watch(page);
      return page;
    };
    const [admin, invited] = [await person(), await person()];
    const email = `${javaScriptEnabled}.${INVITED}`;
    await setUpByLink(admin, site, { name: "Admin", email: `admin.${javaScriptEnabled}@example.org` }, eyes);

    await test.step("the administrator invites", async () => {
      await admin.goto("/admin/people/invitations");
      await eyes.look(admin);
      await admin.getByLabel("E-mail address").fill(email);
      await admin.getByLabel("Role", { exact: true }).selectOption({ label: "Organiser" });
      await admin.getByLabel("Where it holds").selectOption({ label: SCHOOL.title });
      await admin.getByRole("button", { name: "Invite", exact: true }).click();
      await expect(admin.getByText("The invitation is on its way.")).toBeVisible();
      await expect(admin.getByRole("row", { name: new RegExp(email) })).toContainText("Open");
      await eyes.look(admin);
    });

    await test.step("whoever reads the mail takes it up with a new account", async () => {
      const [mail] = await mailbox.to(email);
      const link = /https?:\/\/\S+invitation\S+/.exec(mail?.text ?? "")?.[0] ?? "";
      await invited.goto(link.replace(/[\])>.,]+$/, ""));
      await expect(invited.getByText(`Organiser: ${SCHOOL.title}`)).toBeVisible();
      await eyes.look(invited);
      await invited.getByLabel("Your name").fill("Invited organiser");
      await invited.getByLabel("Password").fill(PASSWORD);
      await invited.getByRole("button", { name: "Make the account and accept" }).click();
      await setUpSecondStep(invited, eyes);
    });

    await test.step("and organises that school, not the house", async () => {
      await invited.goto("/admin/cohorts");
      await expect(invited.getByRole("heading", { name: SCHOOL.title })).toBeVisible();
      await eyes.look(invited);
      await invited.getByRole("link", { name: "Invite somebody to help" }).click();
      const role = invited.getByLabel("Role", { exact: true });
      await expect(role.locator("option")).toHaveText(["Screener", "Selector", "Desk"]);
      expect((await invited.goto("/admin/people"))?.status()).toBe(404);
      await invited.goto("/admin/cohorts");
      await invited.getByRole("link", { name: SCHOOL.title, exact: true }).last().click();
      await expect(invited.getByRole("heading", { name: "Roster" })).toBeVisible();
      await eyes.look(invited);
    });

    await test.step("the link works once", async () => {
      const [mail] = await mailbox.to(email);
      const link = /https?:\/\/\S+invitation\S+/.exec(mail?.text ?? "")?.[0] ?? "";
      await invited.goto(link.replace(/[\])>.,]+$/, ""));
      await expect(invited.getByText("This link no longer works")).toBeVisible();
      await admin.goto("/admin/people/invitations");
      await expect(admin.getByRole("row", { name: new RegExp(email) })).toContainText("Taken up");
    });

    await test.step("the administrator looks at the site as the organiser, and stops", async () => {
      await admin.goto(`/admin/people?search=${encodeURIComponent(email)}`);
      await admin.getByRole("link", { name: "Invited organiser" }).click();
      await admin.getByRole("link", { name: "Look at the site as this person" }).click();
      await eyes.look(admin);
      await admin.getByLabel("Why you need to").fill("They wrote that a page is empty");
      await admin.getByRole("button", { name: "Begin" }).click();
      await expect(admin.getByText("You look at the site as Invited organiser.")).toBeVisible();
      await admin.goto("/admin/cohorts");
      await expect(admin.getByRole("heading", { name: SCHOOL.title })).toBeVisible();
      await eyes.look(admin);
      await admin.getByRole("button", { name: "Stop looking" }).click();
      await expect(admin.getByText("You are yourself again.")).toBeVisible();
      await expect(admin.getByText("You look at the site as")).toHaveCount(0);
    });
    expect(eyes.complaints).toEqual([]);
  });
}
