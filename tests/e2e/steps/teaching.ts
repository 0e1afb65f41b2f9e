import { expect, type Page } from "@playwright/test";
import type { Eyes } from "./eyes";

const clock = (days: number, hour: string) =>
  `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T${hour}`;

/** The instructor gives the policy brief to the school: writing open since yesterday, works due in a week. */
export async function giveAssignment(page: Page, eyes: Eyes): Promise<void> {
  await page.goto("/teach");
  await eyes.look(page);
  await page.getByRole("link", { name: "Give an assignment to a school" }).click();
  await eyes.look(page);
  const choice = page.getByLabel("School and assignment");
  const brief = choice.locator("option", { hasText: /policy brief/i }).first();
  await choice.selectOption((await brief.getAttribute("value")) ?? "");
  await page.getByLabel("Writing opens").fill(clock(-1, "09:00"));
  await page.getByLabel("Works are due").fill(clock(7, "18:00"));
  await page.getByLabel("Reviews are due").fill(clock(14, "18:00"));
  await page.getByLabel("Readers for each work").fill("2");
  await page.getByLabel("Reviews each author has to give").fill("2");
  await page.getByRole("button", { name: "Give the assignment" }).click();
  await expect(page.getByText("The school has the assignment.")).toBeVisible();
}

async function openBoard(page: Page): Promise<void> {
  await page.goto("/teach");
  await page
    .getByRole("table")
    .getByRole("link", { name: /policy brief/i })
    .click();
}

export async function allocate(page: Page, eyes: Eyes): Promise<void> {
  await openBoard(page);
  await page.getByRole("button", { name: "Give works their reviewers" }).click();
  await expect(page.getByText(/6 reviews were asked for/)).toBeVisible();
  await eyes.look(page);
}

export async function releaseAll(page: Page, eyes: Eyes): Promise<void> {
  await openBoard(page);
  await page.getByRole("main").getByRole("table").first().getByRole("link").first().click();
  await eyes.look(page);
  await openBoard(page);
  await page.getByRole("button", { name: "Release all that are ready" }).click();
  await expect(page.getByRole("cell", { name: "Released" }).first()).toBeVisible();
  await eyes.look(page);
}
