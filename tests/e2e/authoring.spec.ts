import { expect, type Page, test } from "@playwright/test";
import sharp from "sharp";
import { type Mailbox, openMailbox } from "../support/mailbox";
import { type Site, startSite } from "../support/site";
import { importContent } from "./steps/content";
import { databaseOf } from "./steps/database";
import { type Eyes, openEyes } from "./steps/eyes";
import { aTeacher } from "./steps/staff";

let site: Site;
let mailbox: Mailbox;
let database: string;
test.beforeAll(async () => {
  mailbox = await openMailbox();
  site = await startSite({ env: { SMTP_URL: mailbox.url } });
  importContent(site);
  database = await databaseOf(site);
});
test.afterAll(async () => {
  await site?.destroy();
  await mailbox?.close();
});

const surface = (page: Page) => page.getByRole("textbox", { name: "Text of the lesson" });
const tool = (page: Page, name: string) =>
  page.getByRole("toolbar").getByRole("button", { name, exact: true });
const saved = (page: Page) =>
  expect(page.locator("[data-save-status]")).toHaveAttribute("data-state", "saved");
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** A work of the library, found with a letter wrong and cited at once: one that the course lists already is that one. */
async function citeFromLibrary(page: Page, eyes: Eyes): Promise<void> {
  await tool(page, "Source").click();
  const source = page.getByRole("dialog", { name: "Source" });
  await source.getByLabel("Look for").fill("Tadjbaksh");
  await expect(source.getByRole("status")).toHaveText("Works of the library stand at the end of the list.");
  const work = source.getByRole("option", { name: /Tadjbakhsh/ }).first();
  await source
    .getByLabel("Which source of this lesson?")
    .selectOption({ label: (await work.textContent()) ?? "" });
  await eyes.look(page);
  await source.getByRole("button", { name: "Put in" }).click();
  await expect(source).toBeHidden();
  await expect(page.getByLabel("Sources")).toHaveValue(/\nw17 \| W17$/);
}

/** What a person types and chooses: a heading, a table, a picture, a source, a quiz. */
async function writeLesson(page: Page, eyes: Eyes): Promise<void> {
  await surface(page).click();
  await page.keyboard.type("Why bridges matter");
  await tool(page, "Heading").click();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await page.keyboard.type("A bridge carries people, news and trust");
  await tool(page, "Source").click();
  const source = page.getByRole("dialog", { name: "Source" });
  await source.getByLabel("Look for").fill("1994");
  await source.getByLabel("Which source of this lesson?").selectOption({ index: 0 });
  await eyes.look(page);
  await source.getByRole("button", { name: "Put in" }).click();
  await citeFromLibrary(page, eyes);
  await page.keyboard.type(".");
  await page.keyboard.press("Enter");
  await tool(page, "Table").click();
  for (const [at, words] of ["Bridge", "River", "Year", "Old Bridge", "Neretva", "1566"].entries()) {
    await surface(page).locator("th, td").nth(at).click();
    await page.keyboard.type(words);
  }
  await surface(page).locator("th, td").nth(6).click();
  await tool(page, "Remove the row").click();
  await surface(page).locator("p").last().click();
  await tool(page, "Picture").click();
  const picture = page.getByRole("dialog", { name: "Picture" });
  const buffer = await sharp({ create: { width: 700, height: 400, channels: 3, background: "#0e5a5e" } })
    .png()
    .toBuffer();
  await picture
    .getByLabel("The picture")
    .setInputFiles({ name: "bridge.png", mimeType: "image/png", buffer });
  await picture.getByRole("button", { name: "Put in" }).click();
  await expect(picture.getByRole("status")).toHaveText(
    "Say what the picture shows, or that it only decorates.",
  );
  await picture.getByLabel("What it shows").fill("A stone bridge over a green river");
  await eyes.look(page);
  await picture.getByRole("button", { name: "Put in" }).click();
  await expect(surface(page).getByRole("img", { name: "A stone bridge over a green river" })).toBeVisible();
  await surface(page).locator("p").last().click();
  await tool(page, "Quiz").click();
  await page.getByRole("dialog", { name: "Quiz" }).getByLabel("Which quiz?").selectOption("module-01");
  await page.getByRole("dialog", { name: "Quiz" }).getByRole("button", { name: "Put in" }).click();
}

test("a lesson is written, read by a second person, published and read without scripts; two who write at once lose nothing", async ({
  browser,
}) => {
  const eyes = openEyes({ withAxe: true, origin: site.origin });
  const at = { browser, site, database };
  const ana = await aTeacher(at, "Ana");
  const ben = await aTeacher(at, "Ben");
  for (const page of [ana, ben]) eyes.watch(page);
  let draft = "";

  await test.step("Ana begins a lesson and writes it in the browser", async () => {
    await ana.goto("/teach");
    await ana.getByRole("link", { name: "Courses you write" }).click();
    await eyes.look(ana);
    await ana.getByRole("row").getByRole("link").first().click();
    await eyes.look(ana);
    await ana.getByRole("link", { name: "New lesson" }).click();
    await eyes.look(ana);
    await ana.getByLabel("Module").selectOption({ index: 0 });
    await ana.getByLabel("Title").fill("Bridges and people");
    await ana.getByLabel("Last part of its address").fill("bridges-and-people");
    await press(ana, "Begin to write");
    draft = new URL(ana.url()).pathname;
    await expect(surface(ana)).toBeVisible();
    await expect(ana.locator('textarea[name="markdown"]')).toHaveCount(0);
    await writeLesson(ana, eyes);
    await ana.getByLabel("What readers will be able to do").fill("say what a bridge carries");
    await saved(ana);
    await eyes.look(ana);
    await press(ana, "Save and look at it as a learner");
    await expect(ana.getByText("This is a draft.")).toBeVisible();
    await expect(ana.getByRole("cell", { name: "Neretva" })).toBeVisible();
    await eyes.look(ana);
  });

  await test.step("Ana sends it, and cannot approve it herself", async () => {
    await ana.goto(`${draft}/review`);
    await eyes.look(ana);
    await ana.getByLabel(/A change of substance, for everybody/).check();
    await press(ana, "Send for review");
    await expect(ana.getByText("You wrote this text last")).toBeVisible();
    await expect(ana.getByRole("button", { name: "Approve" })).toHaveCount(0);
  });

  await test.step("Ben reads, approves and publishes it", async () => {
    await ben.goto(`${draft}/review`);
    await expect(ben.getByText("A bridge carries people, news and trust")).toBeVisible();
    await eyes.look(ben);
    await press(ben, "Approve");
    await press(ben, "Publish now");
    await expect(ben.getByText("Published: readers see it now.")).toBeVisible();
  });

  await test.step("a learner reads it with scripts off, and no page that is read fetches the editor", async () => {
    const reader = await (
      await browser.newContext({ baseURL: site.origin, javaScriptEnabled: false })
    ).newPage();
    await reader.goto("/courses/human-security");
    await reader
      .getByRole("link", { name: /Bridges and people/ })
      .first()
      .click();
    await expect(reader.getByRole("heading", { name: "Why bridges matter" })).toBeVisible();
    await expect(reader.getByRole("columnheader", { name: "River" })).toBeVisible();
    await expect(reader.getByRole("img", { name: "A stone bridge over a green river" })).toBeVisible();
    await expect(
      reader.locator("a[href*='/quiz/module-01'], a[href^='/learn/quizzes/']").first(),
    ).toBeVisible();
    await expect(reader.locator(".prose sup a, .prose a.ref").first()).toBeVisible();
    const lesson = reader.url();
    expect(await reader.content()).not.toMatch(/data-lesson-editor|data-editor-parts|authoring-[\w-]+\.css/);
    const other = await (await browser.newContext({ baseURL: site.origin })).newPage();
    const fetched: string[] = [];
    other.on("request", (request) => fetched.push(new URL(request.url()).pathname));
    for (const page of [lesson, "/", "/courses/human-security", "/login"])
      await other.goto(page, { waitUntil: "networkidle" });
    const scripts = [...new Set(fetched.filter((path) => path.endsWith(".js")))];
    expect(scripts).toHaveLength(1);
    expect(scripts[0]).toMatch(/entry\.client/);
  });

  await test.step("two people write at once: the second sees both texts, and nothing is lost", async () => {
    await ana.goto("/teach/courses/human-security");
    await ana.getByRole("link", { name: /Bridges and people/ }).click();
    await eyes.look(ana);
    await press(ana, "Write on this lesson");
    const second = new URL(ana.url()).pathname;
    await ben.goto(second);
    await surface(ben).getByText("Why bridges matter").click();
    await surface(ana).getByText("Why bridges matter").click();
    await ana.keyboard.press("End");
    const kept = ana.waitForResponse((answer) => answer.url().endsWith("/autosave") && answer.ok());
    await ana.keyboard.type(" to Ana");
    await kept;
    await saved(ana);
    await ben.keyboard.press("End");
    await ben.keyboard.type(" to Ben");
    await expect(ben.locator("[data-save-status]")).toHaveAttribute("data-state", "conflict");
    await press(ben, "Save");
    await expect(ben.getByRole("heading", { name: "Two texts of one lesson" })).toBeVisible();
    await expect(ben.getByText("Why bridges matter to Ana").first()).toBeVisible();
    await expect(ben.getByText("Why bridges matter to Ben").first()).toBeVisible();
    await eyes.look(ben);
    await ben.getByRole("radio", { name: "Both, one after the other" }).check();
    await press(ben, "Make one text by these choices");
    await expect(surface(ben).getByRole("heading", { name: "Why bridges matter to Ana" })).toBeVisible();
    await expect(surface(ben).getByRole("heading", { name: "Why bridges matter to Ben" })).toBeVisible();
    draft = second;
  });

  await test.step("F7 what is pasted brings no script and none of its clothes", async () => {
    let dialogs = 0;
    ben.on("dialog", (dialog) => {
      dialogs += 1;
      void dialog.dismiss();
    });
    await surface(ben).getByText("A bridge carries people").click();
    await ben.keyboard.press("End");
    const kept = ben.waitForResponse((answer) => answer.url().endsWith("/autosave") && answer.ok());
    await surface(ben).evaluate((element) => {
      const data = new DataTransfer();
      data.setData(
        "text/html",
        `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p{color:red}</style></head><body>
         <!--StartFragment--><p class="MsoNormal" style="position:fixed" onclick="alert(1)">Pasted <b>bold</b><o:p></o:p></p>
         <p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·</span>first point</p>
         <p><a href="javascript:alert(2)">bad link</a> <a href="https://example.org/" class="fixed" target="_top">good link</a></p>
         <img src="x" onerror="alert(3)"><svg onload="alert(4)"></svg><script>alert(5)</script><iframe src="https://evil.example"></iframe>
         <!--EndFragment--></body></html>`,
      );
      element.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
      );
    });
    await expect(surface(ben).locator("strong", { hasText: "bold" })).toBeVisible();
    await expect(surface(ben).locator("li", { hasText: "first point" })).toBeVisible();
    await kept;
    const left = await ben.locator('input[name="document"]').inputValue();
    expect(left).not.toMatch(/javascript:|alert|MsoNormal|fixed|evil|onclick|style/);
    expect(left).toContain('{"type":"link","attrs":{"href":"https://example.org/"}}');
    expect(dialogs).toBe(0);
  });

  await test.step("without scripts the same lesson is written in Markdown, with problems by line", async () => {
    const plain = await aTeacher(at, "Ana", { javaScriptEnabled: false });
    await plain.goto(draft);
    const field = plain.getByLabel("Text of the lesson");
    const markdown = await field.inputValue();
    expect(markdown).toContain("| Bridge");
    await field.fill(`${markdown}\n\n<script>alert(1)</script>\n`);
    await press(plain, "Save");
    await expect(plain.getByText(/Some lines cannot be read/).first()).toBeVisible();
    await expect(field).toHaveValue(/<script>/);
    await field.fill(`${markdown}\n\nWritten without scripts.\n`);
    await press(plain, "Save");
    await expect(plain.getByText("Saved.")).toBeVisible();
    await expect(field).toHaveValue(/Written without scripts\./);
    await press(plain, "Save and look for a source in the library");
    await plain.getByRole("searchbox", { name: "Words" }).fill("community policing");
    await press(plain, "Look for it");
    const seeing = await ana.context().newPage();
    eyes.watch(seeing);
    await seeing.goto(plain.url());
    await eyes.look(seeing);
    await plain
      .getByRole("button", { name: /^Take “/ })
      .first()
      .click();
    await expect(plain.getByText("The work stands in the list of sources")).toBeVisible();
    await expect(plain.getByLabel("Sources")).toHaveValue(/(?:.*\n){2}\S+ \| \S+/);
  });

  expect(eyes.complaints).toEqual([]);
});
