import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { type Mailbox, openMailbox } from "../support/mailbox";
import { type Site, startSite } from "../support/site";
import { confirmBySignUp, setUpByLink } from "./steps/accounts";
import { importContent, SCHOOL } from "./steps/content";
import { databaseOf, enrolAll } from "./steps/database";
import { type Eyes, openEyes } from "./steps/eyes";

const PEOPLE = [
  { name: "Willing Participant", email: "willing@example.org" },
  { name: "Silent Participant", email: "silent@example.org" },
] as const;
const [WILLING] = PEOPLE;
const PUBLIC = `/schools/${SCHOOL.slug}/participants`;

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

async function answer(page: Page, question: string, button: "I agree" | "Take it back"): Promise<void> {
  await page.goto("/account/consents");
  await page.getByRole("button", { name: `${button}: ${question}` }).click();
  await expect(page.getByText(button === "I agree" ? "Kept: you agree." : "Taken back.")).toBeVisible();
}

/** The organiser makes the list for donors; what is in the file. */
async function donorList(page: Page, eyes: Eyes): Promise<string> {
  await page.goto(`/admin/cohorts/${SCHOOL.slug}/roster`);
  await page.getByRole("link", { name: "List for donors" }).click();
  await eyes.look(page);
  const file = page.waitForEvent("download");
  await page.getByRole("button", { name: "Make the list (CSV)" }).click();
  return readFileSync(await (await file).path(), "utf8");
}

test("somebody agrees to be named, stands on the lists, takes it back, and is left out of the next", async ({
  browser,
}) => {
  const eyes = openEyes({ withAxe: true, origin: site.origin });
  const newPage = async () => {
    const page = await (await browser.newContext({ baseURL: site.origin })).newPage();
    eyes.watch(page);
    return page;
  };
  const [admin, willing, silent, stranger] = await Promise.all([newPage(), newPage(), newPage(), newPage()]);

  await test.step("two people take part in a school", async () => {
    await setUpByLink(admin, site, { name: "The administrator", email: "admin@example.org" }, eyes);
    await confirmBySignUp(willing, mailbox, WILLING, eyes);
    await confirmBySignUp(silent, mailbox, PEOPLE[1], eyes);
    await enrolAll(
      await databaseOf(site),
      SCHOOL.slug,
      PEOPLE.map(({ email }) => email),
    );
  });

  await test.step("nobody is named until they say so", async () => {
    await stranger.goto(PUBLIC);
    await expect(stranger.getByText("Nobody is named here")).toBeVisible();
    await expect(stranger.getByText("2 people left out by consent")).toBeVisible();
    await eyes.look(stranger);
    await willing.goto("/account");
    await willing.getByRole("link", { name: "What you agreed to" }).click();
    await eyes.look(willing);
    await answer(willing, "My name in public", "I agree");
    await answer(willing, "My name for donors", "I agree");
    await eyes.look(willing);
  });

  await test.step("who agreed stands on the lists, and they say how many they leave out", async () => {
    await stranger.goto(PUBLIC);
    await expect(stranger.getByText(WILLING.name)).toBeVisible();
    await expect(stranger.getByText("One person left out by consent")).toBeVisible();
    await eyes.look(stranger);
    const csv = await donorList(admin, eyes);
    expect(csv).toContain(WILLING.name);
    expect(csv).toContain("One person left out by consent");
    expect(csv).not.toContain(PEOPLE[1].name);
  });

  await test.step("who takes it back reads where it went, and is left out before the next list is printed", async () => {
    await answer(willing, "My name for donors", "Take it back");
    await answer(willing, "My name in public", "Take it back");
    await expect(willing.getByText(/List for donors, .*: last on/)).toBeVisible();
    await expect(willing.getByText(/Public page of participants, .*: last on/)).toBeVisible();
    await eyes.look(willing);
    const csv = await donorList(admin, eyes);
    expect(csv).not.toContain(WILLING.name);
    expect(csv).toContain("2 people left out by consent");
    await stranger.goto(PUBLIC);
    await expect(stranger.getByText(WILLING.name)).toHaveCount(0);
    await expect(stranger.getByText("2 people left out by consent")).toBeVisible();
  });

  expect(eyes.complaints).toEqual([]);
});
