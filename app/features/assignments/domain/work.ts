import { z } from "zod";
import { message } from "~/shared/message";
import { countWords } from "~/shared/words";

/** One box of the form an author fills in. */
export const WorkSection = z.object({
  id: z.string(),
  title: z.string(),
  hint: z.string(),
  /** Words to aim at. Left out: the section does not count towards the length. */
  words: z.number().optional(),
});
export type WorkSection = z.infer<typeof WorkSection>;

/** The section whose text is the title of the work; it has a field of its own. */
const TITLE = "title";

/** The boxes of the form as they stand in the database; the title is not among them. */
export const WorkSections = z.array(WorkSection).transform((all) => all.filter(({ id }) => id !== TITLE));

/** What a brief says about the title; null where it says nothing. */
export const TitleHint = z
  .array(WorkSection)
  .transform((all) => all.find(({ id }) => id === TITLE)?.hint ?? null);

/** Themes a brief offers, as they stand in the database. */
export const Themes = z.array(z.string());

/** Text by section id, as it stands in the database. */
export const SectionTexts = z.record(z.string(), z.string());
export type SectionTexts = z.infer<typeof SectionTexts>;

/** What an author hands in. */
export interface Work {
  readonly title: string;
  readonly country: string | null;
  readonly theme: string | null;
  readonly sections: SectionTexts;
}

/** What a brief asks of a work. */
export interface WorkRules {
  readonly sections: readonly WorkSection[];
  readonly themes: readonly string[];
  readonly minWords: number;
  readonly maxWords: number;
  readonly tolerancePercent: number;
}

/** Words that count towards the length: those of sections with a number of words of their own. */
export function countedWords(texts: SectionTexts, sections: readonly WorkSection[]): number {
  return sections.reduce((sum, { id, words }) => sum + (words ? countWords(texts[id] ?? "") : 0), 0);
}

/** The shortest and the longest length that is taken, tolerance included. */
export function wordLimits({ minWords, maxWords, tolerancePercent }: WorkRules) {
  return {
    lowest: Math.ceil((minWords * (100 - tolerancePercent)) / 100),
    highest: Math.floor((maxWords * (100 + tolerancePercent)) / 100),
  };
}

/** Keeps only what the brief asks for: sections it does not know are dropped, line ends made one kind. */
export function fitToBrief(work: Work, { sections }: Pick<WorkRules, "sections">): Work {
  return {
    title: work.title.trim(),
    country: work.country,
    theme: work.theme,
    sections: Object.fromEntries(
      sections.map(({ id }) => [id, (work.sections[id] ?? "").replace(/\r\n?/g, "\n").trimEnd()]),
    ),
  };
}

const required = message("common:validation.required");

/**
 * Why a work cannot be sent yet: a message beside each field, or none.
 *
 * The length is said beside the last section that counts, where the author stands when the text is complete.
 */
export function findGaps(work: Work, rules: WorkRules): Record<string, string> {
  const gaps: Record<string, string> = {};
  if (!work.title) gaps.title = required;
  if (!work.country) gaps.country = message("common:validation.choose");
  if (!work.theme || !rules.themes.includes(work.theme)) gaps.theme = message("common:validation.choose");
  for (const { id, title } of rules.sections) {
    if (!work.sections[id]?.trim())
      gaps[`sections.${id}`] = message("assignments:errors.section-empty", { section: title });
  }
  const words = countedWords(work.sections, rules.sections);
  const { lowest, highest } = wordLimits(rules);
  const last = rules.sections.filter((section) => section.words).at(-1)?.id;
  if (!last || gaps[`sections.${last}`]) return gaps;
  if (words < lowest)
    gaps[`sections.${last}`] = message("assignments:errors.too-short", { words, lowest, highest });
  if (words > highest)
    gaps[`sections.${last}`] = message("assignments:errors.too-long", { words, lowest, highest });
  return gaps;
}
