import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { type Mailbox, openMailbox } from "../support/mailbox";
import { READER_HEADER } from "../support/recording-proxy";
import { type Site, startSite } from "../support/site";
import { confirmBySignUp, giveRole, setUpByLink, signIn } from "./steps/accounts";
import { answerOffer, apply, decideOffer } from "./steps/admission";
import { importContent } from "./steps/content";
import { readFirstLesson, takeQuiz } from "./steps/course";
import { type Eyes, openEyes } from "./steps/eyes";
import { forbidAnswers, forbidIdentities, STAFF } from "./steps/never-served";
import { setUpSecondStep } from "./steps/second-step";
import { allocate, giveAssignment, releaseAll } from "./steps/teaching";
import { giveReviews, sendWork } from "./steps/work";

const LEARNERS = [
  {
    name: "Learner One",
    email: "learner.one@example.org",
    country: "Bosnia and Herzegovina",
    organisation: "First circle",
  },
  {
    name: "Учесница Два",
    email: "learner.two@example.org",
    country: "Serbia",
    organisation: "Second circle",
  },
  {
    name: "Learner Three",
    email: "learner.three@example.org",
    country: "Albania",
    organisation: "Third circle",
  },
] as const;

const READERS = [...STAFF, ...LEARNERS.map(({ email }) => email)];

// The two walks have a site each and share nothing; one after the other they would be the longest file by far.
test.describe.configure({ mode: "parallel" });

/**
 * The main job of the product, by six people in a real browser: from signing up
 * to a certificate that a stranger verifies. Once with scripts, once without.
 */
for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    let site: Site;
    let mailbox: Mailbox;

    test.beforeAll(async () => {
      mailbox = await openMailbox();
      site = await startSite({ env: { SMTP_URL: mailbox.url } });
      importContent(site);
      forbidAnswers();
      forbidIdentities(LEARNERS);
    });
    test.afterAll(async () => {
      await site?.destroy();
      await mailbox?.close();
    });

    test("six people walk from the call to a verified certificate", async ({ browser }) => {
      const eyes = openEyes({ withAxe: javaScriptEnabled, origin: site.origin });
      const person = async (reader: string): Promise<Page> => {
        const extraHTTPHeaders = { [READER_HEADER]: reader };
        const context = await browser.newContext({
          baseURL: site.origin,
          javaScriptEnabled,
          extraHTTPHeaders,
        });
        const page = await context.newPage();
        eyes.watch(page);
        return page;
      };
      const [admin, organiser, instructor, ...learners] = await Promise.all(READERS.map(person));
      if (!admin || !organiser || !instructor) throw new Error("Six browsers were asked for");

      await test.step("staff get their accounts and roles", async () => {
        await setUpByLink(admin, site, { name: "The administrator", email: "admin@example.org" }, eyes);
        for (const [page, name, role] of [
          [organiser, "The organiser", "Organiser"],
          [instructor, "The instructor", "Instructor"],
        ] as const) {
          const email = `${role.toLowerCase()}@example.org`;
          await confirmBySignUp(page, mailbox, { name, email }, eyes);
          await giveRole(admin, name, role, eyes);
          await signIn(page, email);
          await setUpSecondStep(page, eyes);
        }
      });

      await test.step("three people apply, are offered a place and accept", async () => {
        for (const [index, learner] of LEARNERS.entries()) {
          const page = learners[index]!;
          await confirmBySignUp(page, mailbox, learner, eyes);
          await apply(page, learner, eyes);
          await mailbox.to(learner.email, 2);
          await decideOffer(organiser, learner.country, eyes);
          await mailbox.to(learner.email, 3);
          await answerOffer(page, eyes);
          await mailbox.to(learner.email, 4);
        }
      });

      const [one] = learners as [Page];
      await test.step("a learner reads and passes three quizzes", async () => {
        await readFirstLesson(one, eyes);
        for (const slug of ["module-01", "module-02", "module-03"]) await takeQuiz(one, slug, eyes);
      });

      await test.step("works are given, written, allocated and reviewed", async () => {
        await giveAssignment(instructor, eyes);
        for (const [index, page] of learners.entries()) await sendWork(page, index, eyes);
        await allocate(instructor, eyes);
        for (const [index, page] of learners.entries()) {
          await mailbox.to(LEARNERS[index]!.email, 6);
          await giveReviews(
            page,
            2,
            eyes,
            LEARNERS.map(({ name }) => name),
          );
        }
      });

      await test.step("the instructor releases; the learner reads grade and reviews", async () => {
        await releaseAll(instructor, eyes);
        await one.goto("/learn/assignments");
        await one
          .getByRole("link", { name: /policy brief/i })
          .first()
          .click();
        await expect(one.getByRole("heading", { name: "Your grade" })).toBeVisible();
        await expect(one.getByText(/Reviewer \d+/).first()).toBeVisible();
        for (const { name } of LEARNERS.slice(1)) await expect(one.getByText(name)).toHaveCount(0);
        await eyes.look(one);
      });

      await test.step("the certificate is issued and a stranger verifies it", async () => {
        const publicPage = one.getByRole("link", { name: "See what others see" });
        await expect(async () => {
          await one.goto("/learn/certificates");
          await expect(publicPage).toBeVisible({ timeout: 500 });
        }).toPass({ timeout: 20_000 });
        await eyes.look(one);
        const paper = one.waitForEvent("download");
        await one.getByRole("link", { name: "Download as PDF" }).click();
        expect(readFileSync(await (await paper).path(), "latin1").slice(0, 5)).toBe("%PDF-");
        const code = (await publicPage.getAttribute("href"))?.split("/").at(-1) ?? "";
        await verify(await person("a stranger"), code, LEARNERS[0].name, eyes);
        const mails = await mailbox.to(LEARNERS[0].email, 8);
        expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(mails.length);
      });

      expect(eyes.complaints).toEqual([]);
    });
  });
}

/** What a partner does with a certificate in hand: the code, then the name on the paper. */
async function verify(page: Page, code: string, name: string, eyes: Eyes): Promise<void> {
  await page.goto("/");
  await eyes.look(page);
  await page.goto("/verify");
  await eyes.look(page);
  await page.getByRole("textbox").first().fill(code);
  await page.getByRole("main").getByRole("button").first().click();
  await expect(page.getByText(/valid/i).first()).toBeVisible();
  await expect(page.getByText(name)).toHaveCount(0);
  await eyes.look(page);
  await page.getByRole("textbox").first().fill(name.toLowerCase());
  await page.getByRole("main").getByRole("button").first().click();
  await expect(page.getByText(/matches/i).first()).toBeVisible();
}
