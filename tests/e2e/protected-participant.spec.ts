import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { type Mailbox, openMailbox } from "../support/mailbox";
import { searchDatabase } from "../support/search-database";
import { type Site, startSite } from "../support/site";
import { neverServed } from "../support/traffic";
import { confirmBySignUp, setUpByLink } from "./steps/accounts";
import { answerOffer, apply, decideOffer } from "./steps/admission";
import { importContent, SCHOOL } from "./steps/content";
import { databaseOf, enrolAll, inDatabase } from "./steps/database";
import { openEyes } from "./steps/eyes";
import { confirmUnderAlias, nameOnPaper, onlyDiscreetMails } from "./steps/protection";
import { allocate, giveAssignment, releaseAll } from "./steps/teaching";
import { giveReviews, sendWork } from "./steps/work";

const HIDDEN = { name: "Zoritza Hiddenova", alias: "Linden", email: "linden@example.org" } as const;
const PARTS = HIDDEN.name.split(" ");
const OTHERS = [
  { name: "Reader One", email: "reader.one@example.org" },
  { name: "Reader Two", email: "reader.two@example.org" },
] as const;

let site: Site;
let mailbox: Mailbox;
let database: string;
test.beforeAll(async () => {
  mailbox = await openMailbox();
  site = await startSite({ env: { SMTP_URL: mailbox.url } });
  importContent(site);
  database = await databaseOf(site);
  // Whoever checks a paper reads what they typed themselves.
  for (const text of PARTS) neverServed({ what: "a hidden name", text, exceptAt: "^/verify/" });
});
test.afterAll(async () => {
  await site?.destroy();
  await mailbox?.close();
});

/** For this journey a work and two reviews are enough: quizzes have one of their own. */
const askForWorkAlone = () =>
  inDatabase(
    database,
    `UPDATE "Cohort" SET "completionRule" = "completionRule" || '{"quizzesPassed": [], "minPercent": 1}' WHERE slug = $1`,
    [SCHOOL.slug],
  );

test("a person at risk applies, learns, reviews and gets a paper with their name, which nobody else ever reads", async ({
  browser,
}) => {
  const eyes = openEyes({ withAxe: true, origin: site.origin });
  const newPage = async (): Promise<Page> => {
    const page = await (await browser.newContext({ baseURL: site.origin })).newPage();
    eyes.watch(page);
    return page;
  };
  const [admin, hidden, one, two] = await Promise.all([newPage(), newPage(), newPage(), newPage()]);

  await test.step("the person joins under an alias, applies and is chosen", async () => {
    await setUpByLink(admin, site, { name: "The administrator", email: "admin@example.org" }, eyes);
    await askForWorkAlone();
    await confirmUnderAlias(hidden, mailbox, HIDDEN, eyes);
    await apply(hidden, { country: "Serbia", organisation: "A circle of their own" }, eyes);
    await decideOffer(admin, "Serbia", eyes);
    await answerOffer(hidden, eyes);
  });

  await test.step("three people write and review", async () => {
    await confirmBySignUp(one, mailbox, OTHERS[0], eyes);
    await confirmBySignUp(two, mailbox, OTHERS[1], eyes);
    await enrolAll(
      database,
      SCHOOL.slug,
      OTHERS.map(({ email }) => email),
    );
    await giveAssignment(admin, eyes);
    for (const [index, page] of [hidden, one, two].entries()) await sendWork(page, index, eyes);
    await allocate(admin, eyes);
    for (const page of [hidden, one, two]) await giveReviews(page, 2, eyes, [HIDDEN.alias, ...PARTS]);
    await releaseAll(admin, eyes);
  });

  await test.step("the certificate says the alias, and on paper the name, because the person asks for it", async () => {
    await expect(async () => {
      await hidden.goto("/learn/certificates");
      await expect(hidden.getByRole("main").getByText(HIDDEN.alias)).toBeVisible({ timeout: 500 });
      await expect(hidden.getByRole("link", { name: "See what others see" })).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 20_000 });
    await nameOnPaper(hidden, eyes);
    await hidden.goto("/learn/certificates");
    await eyes.look(hidden);
    const paper = hidden.waitForEvent("download");
    await hidden.getByRole("link", { name: "Download as PDF" }).click();
    expect(readFileSync(await (await paper).path(), "latin1").slice(0, 5)).toBe("%PDF-");
  });

  await test.step("a stranger who holds the paper hears yes to both names and no to another", async () => {
    const publicPage = hidden.getByRole("link", { name: "See what others see" });
    const path = (await publicPage.getAttribute("href")) ?? "";
    const stranger = await newPage();
    for (const [name, words] of [
      [HIDDEN.name, /is the name on this certificate/],
      [HIDDEN.alias, /is the name on this certificate/],
      ["Somebody Else", /is not the name/],
    ] as const) {
      await stranger.goto(path);
      await stranger.getByRole("textbox").first().fill(name);
      await stranger.getByRole("main").getByRole("button").first().click();
      await expect(stranger.getByText(words).first()).toBeVisible();
    }
  });

  await test.step("the name stands in no row, no line of the log and no mail", async () => {
    await onlyDiscreetMails(mailbox, HIDDEN.email);
    expect(await searchDatabase(database, PARTS)).toEqual([]);
    for (const part of PARTS) {
      expect(site.output()).not.toContain(part);
      expect(JSON.stringify(mailbox.mails)).not.toContain(part);
    }
  });

  await test.step("twice Escape leaves at once, and the back button shows nothing", async () => {
    await hidden.goto("/account/protection");
    await hidden.getByLabel("Quick exit").check();
    await hidden.getByRole("button", { name: "Save" }).click();
    await hidden.goto("/learn");
    await expect(hidden).toHaveTitle("Notes");
    await eyes.look(hidden);
    await expect(async () => {
      await hidden.keyboard.press("Escape");
      await hidden.keyboard.press("Escape");
      await expect(hidden).toHaveTitle("Weather", { timeout: 2_000 });
    }).toPass();
    await hidden.goBack();
    await expect(hidden.getByText(HIDDEN.alias)).toHaveCount(0);
    await hidden.goto("/learn");
    await expect(hidden).toHaveURL(/\/login/);
  });

  expect(eyes.complaints).toEqual([]);
});
