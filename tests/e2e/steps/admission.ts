import { expect, type Page } from "@playwright/test";
import { SCHOOL } from "./content";
import type { Eyes } from "./eyes";

const LONG_ANSWERS = [
  [
    "Which insecurity in your community",
    "People in the upper town are afraid of winter smog; the school hears of it last.",
  ],
  ["What have you done about it", "I kept a diary of public meetings for a year and helped with a survey."],
  ["With what idea?", "A brief for the municipal council, since no law has to change."],
  [
    "Tell us about working with people",
    "Two groups refused to sit at one table. We agreed on three rules for an hour.",
  ],
  ["How will you use what you learn", "I will repeat the survey with two schools and present it in public."],
] as const;

interface Applicant {
  /** Left out: a protected person, who is asked for no name. */
  readonly name?: string;
  readonly country: string;
  readonly organisation: string;
}

/** Finds the school, writes, is told what is missing, and sends. */
export async function apply(
  page: Page,
  { name, country, organisation }: Applicant,
  eyes: Eyes,
): Promise<void> {
  await page.goto("/schools");
  await eyes.look(page);
  await page.getByRole("link", { name: SCHOOL.title }).first().click();
  await eyes.look(page);
  await page.getByRole("link", { name: "Start your application" }).first().click();
  if (name) await page.getByLabel("Name for the certificate").fill(name);
  else await expect(page.getByText("Nobody who reads this learns your name.")).toBeVisible();
  await page.getByLabel("Country where you live").selectOption({ label: country });
  await page.getByLabel("Organisation or university").fill(organisation);
  await page.getByRole("button", { name: "Save the draft" }).click();
  await expect(page.getByText("Your draft is saved")).toBeVisible();
  await page.getByRole("button", { name: "Send the application" }).click();
  await expect(page.getByRole("alert").first()).toBeVisible();
  await expect(page.getByLabel("Organisation or university")).toHaveValue(organisation);
  await eyes.look(page);
  await fillTheRest(page);
  await page.getByRole("button", { name: "Send the application" }).click();
  await expect(page.getByText("Your application is sent")).toBeVisible();
  await eyes.look(page);
}

async function fillTheRest(page: Page): Promise<void> {
  const choose = (question: string, answer: string | RegExp) =>
    page
      .getByRole("radiogroup", { name: question })
      .getByLabel(answer, { exact: typeof answer === "string" })
      .check();
  await choose("Will you be 18 or older", "Yes");
  await choose("Your English", /^C1/);
  await choose("Can you be there for all ten days", "Yes");
  await choose("What do you do?", "I study");
  await choose("Which assignment would you choose?", /^B:/);
  for (const [question, answer] of LONG_ANSWERS) await page.getByLabel(question).fill(answer);
  await choose("Do you need a travel grant?", "No");
  await choose("Will you need a visa to come?", "No");
  await page.getByLabel("I agree that you keep and read these answers").check();
  await page.getByLabel("I have read the code of conduct").check();
  await page.getByLabel("I wrote the answers myself").check();
}

/** The organiser finds the new application, gives points and offers a place. */
export async function decideOffer(organiser: Page, country: string, eyes: Eyes): Promise<void> {
  await organiser.goto("/admin/cohorts");
  await eyes.look(organiser);
  await organiser.goto(`/admin/cohorts/${SCHOOL.slug}/applications?state=submitted`);
  await eyes.look(organiser);
  const row = organiser.getByRole("row").filter({ hasText: country });
  await row.getByRole("link").first().click();
  await eyes.look(organiser);
  for (const criterion of [
    "Understanding",
    "Experience",
    "Assignment idea",
    "Cooperation",
    "Use afterwards",
    "Clarity",
  ])
    await organiser.getByLabel(criterion).selectOption("4");
  await organiser.getByRole("button", { name: "Save your points" }).click();
  await expect(organiser.getByText("Your points are saved")).toBeVisible();
  await organiser.getByLabel("Offer a place").check();
  await organiser.getByLabel("Reason the applicant reads").selectOption({ label: "Score" });
  await organiser.getByLabel("Personal words").fill("We look forward to working with you.");
  await organiser.getByRole("button", { name: "Decide and tell the applicant" }).click();
  await expect(organiser.getByText("The decision is made")).toBeVisible();
}

/** The applicant reads the offer and accepts. */
export async function answerOffer(page: Page, eyes: Eyes): Promise<void> {
  await page.goto(`/schools/${SCHOOL.slug}/application`);
  await expect(page.getByText("We look forward to working with you.")).toBeVisible();
  await eyes.look(page);
  await page.getByRole("button", { name: "Accept the place" }).click();
  await expect(page.getByText("You are in", { exact: false }).first()).toBeVisible();
  await eyes.look(page);
}
