import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { parse } from "yaml";
import { TOPICS, writeBrief } from "../../../prisma/seed/demo/briefs";
import type { Eyes } from "./eyes";

const brief = parse(readFileSync("content/courses/human-security/assignments/policy-brief.yml", "utf8")) as {
  sections: { id: string; title: string }[];
};

/** Writes a brief section by section and sends it. */
export async function sendWork(page: Page, index: number, eyes: Eyes): Promise<void> {
  const topic = TOPICS[index]!;
  const text = writeBrief(topic);
  await page.goto("/learn/assignments");
  await eyes.look(page);
  await page
    .getByRole("link", { name: /policy brief/i })
    .first()
    .click();
  await page.getByLabel("Title of your work").fill(text.title);
  await page.getByLabel(/^Country/).selectOption({ index: 2 });
  await page.getByLabel(/^Theme/).selectOption({ label: topic.theme });
  for (const { id, title } of brief.sections)
    if (id !== "title") await page.getByLabel(title, { exact: true }).fill(text[id as keyof typeof text]);
  await page.getByRole("button", { name: "Save the draft" }).click();
  await eyes.look(page);
  await page.getByRole("button", { name: "Send the work" }).click();
  await expect(page.getByText("Your work is sent.")).toBeVisible();
  await eyes.look(page);
}

/** Opens each work that waits, rates every criterion, comments and sends; sees no name of an author. */
export async function giveReviews(
  page: Page,
  count: number,
  eyes: Eyes,
  names: readonly string[],
): Promise<void> {
  for (let given = 0; given < count; given += 1) {
    await page.goto("/learn/reviews");
    await eyes.look(page);
    await page.getByRole("link", { name: "Begin" }).first().click();
    await eyes.look(page);
    await page.getByRole("button", { name: "Show me the work" }).click();
    for (const name of names) await expect(page.getByRole("main").getByText(name)).toHaveCount(0);
    await eyes.look(page);
    for (const criterion of await page
      .locator("fieldset.crit")
      .filter({ has: page.getByRole("radio") })
      .all()) {
      await criterion.getByRole("radio").nth(1).check();
      await criterion
        .getByRole("textbox")
        .fill(
          "The sentence of this level fits; for the higher one I missed a date and a base for two figures.",
        );
    }
    await page
      .getByLabel("Keep", { exact: true })
      .fill("The walk at fixed hours, and the plain words about its limits.");
    await page
      .getByLabel("Change", { exact: true })
      .fill("Name the office in the second recommendation, and its deadline.");
    await page.getByLabel(/^Question/).fill("Who in the administration already agrees with you?");
    await page.getByRole("button", { name: "Send the review" }).click();
    await expect(page.getByText("Your review is sent").first()).toBeVisible();
    await eyes.look(page);
  }
}
