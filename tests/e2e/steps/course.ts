import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";
import { parse } from "yaml";
import type { Eyes } from "./eyes";

/** Opens the course as anybody would and marks the first lesson as read. */
export async function readFirstLesson(page: Page, eyes: Eyes): Promise<void> {
  await page.goto("/learn");
  await eyes.look(page);
  await page.goto("/courses/human-security");
  await eyes.look(page);
  await page
    .getByRole("link", { name: /A question first/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("A question first");
  await eyes.look(page);
  await page.getByRole("button", { name: "Mark as read and go on" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("1994");
}

interface FileQuestion {
  type: string;
  stem: string;
  options?: string[];
  answer?: number | boolean | number[];
  pairs?: [string, string][];
  items?: string[];
  answers?: string[] | string[][];
}

/** Takes a quiz with the right answers, looks over and sends. */
export async function takeQuiz(page: Page, slug: string, eyes: Eyes): Promise<void> {
  const file = parse(readFileSync(`content/courses/human-security/quizzes/${slug}.yml`, "utf8")) as {
    title: string;
    questions: FileQuestion[];
  };
  await page.goto("/courses/human-security");
  await page.getByRole("link", { name: file.title }).first().click();
  await eyes.look(page);
  await page.getByRole("button", { name: "Begin the quiz" }).click();
  await eyes.look(page);
  for (const question of file.questions) await answer(questionOn(page, question.stem), question);
  await page.getByRole("button", { name: "Look over and send" }).first().click();
  await expect(page.getByText("Every question has an answer.")).toBeVisible();
  await eyes.look(page);
  await page.getByRole("button", { name: "Send my answers" }).click();
  await expect(page.getByText(/100 of 100/).first()).toBeVisible();
  await eyes.look(page);
}

const questionOn = (page: Page, stem: string): Locator =>
  page
    .locator(".q, [data-question], section, fieldset")
    .filter({ hasText: stem.split(/\{\{\d\}\}/)[0]!.trim() })
    .last();

async function answer(box: Locator, question: FileQuestion): Promise<void> {
  switch (question.type) {
    case "single":
      return box.getByLabel(question.options![question.answer as number]!, { exact: true }).check();
    case "multiple":
      for (const index of question.answer as number[])
        await box.getByLabel(question.options![index]!, { exact: true }).check();
      return;
    case "truefalse":
      return box.getByLabel(question.answer ? "True" : "False", { exact: true }).check();
    case "matching":
      for (const [left, right] of question.pairs!)
        await box.getByLabel(left, { exact: true }).selectOption({ label: right });
      return;
    case "ordering":
      for (const [index, item] of question.items!.entries())
        await box.getByLabel(`Place of: ${item}`, { exact: true }).selectOption(String(index + 1));
      return;
    case "numeric":
      return box.getByRole("textbox").fill(String(question.answer));
    case "short":
      return box.getByRole("textbox").fill((question.answers as string[])[0]!);
    case "cloze":
      for (const [index, accepted] of (question.answers as string[][]).entries())
        await box.getByRole("textbox").nth(index).fill(accepted[0]!);
      return;
    default:
      throw new Error(`No hand for ${question.type}`);
  }
}
