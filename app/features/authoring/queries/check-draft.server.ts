import { type CourseShelf, getCourseShelf, renderLesson } from "~/features/catalogue/index.server";
import { rulesUsing } from "~/features/enrolment/index.server";
import type { Context } from "~/platform/context.server";
import type { SanitisedHtml } from "~/shared/sanitised-html";
import { asAuthoring } from "../as-authoring.server";
import { type CheckItem, checkText, type PageWeight } from "../domain/checklist";
import { toPublished } from "../domain/front";
import type { LessonText } from "../lesson-text.server";
import { factsOf, filesOf } from "../text-facts";
import { listAddresses } from "./list-addresses.server";

/** A text looked over: what is to be seen to before it is published, what its page will weigh, how it will read. */
export interface Checked {
  readonly items: readonly CheckItem[];
  readonly weight: PageWeight;
  readonly html: SanitisedHtml;
}

interface CheckedText extends LessonText {
  readonly courseId: string;
  /** The text that readers have now; null where they have none. */
  readonly base: LessonText | null;
  /** Quizzes that were left out of the text on purpose, whatever rules ask for. */
  readonly hiddenQuizzes: readonly string[];
}

/** Looks a text over: what it names is there, what it needs is said, what rules of completion ask for is still in it. */
export async function checkDraft(ctx: Context, text: CheckedText): Promise<Checked> {
  const { courseId, document, front, base, hiddenQuizzes } = text;
  const facts = factsOf(document);
  const shelf = await getCourseShelf(asAuthoring(ctx), { courseId, document });
  const html = drawn(text, shelf);
  const files = await weighFiles(ctx, courseId, filesOf(document));
  const weight = {
    html: new TextEncoder().encode(html).length,
    pictures: [...files.values()].reduce((sum, bytes) => sum + bytes, 0),
  };
  const removed = (base ? factsOf(base.document).quizzes : []).filter(
    (slug) => !facts.quizzes.includes(slug) && !hiddenQuizzes.includes(slug),
  );
  const course = {
    works: new Set(Object.keys(shelf.sources)),
    terms: new Set(Object.keys(shelf.glossary)),
    quizzes: new Set(shelf.quizzes.keys()),
    files: new Set(files.keys()),
    addresses: facts.links.some((link) => link.startsWith("/"))
      ? await listAddresses(ctx, courseId)
      : new Set<string>(),
    neededQuizzes: await inRules(ctx, courseId, removed),
  };
  return { items: checkText(facts, front, course, weight), weight, html };
}

/** The text as learners will see it, drawn by the same renderer. */
const drawn = ({ document, front }: LessonText, shelf: CourseShelf): SanitisedHtml =>
  renderLesson(document, { sources: [...toPublished(front, 0).sources] }, shelf);

/** Which of these quizzes the rules of completion of a course, or of a cohort of it, name today. */
async function inRules(ctx: Context, courseId: string, slugs: readonly string[]): Promise<string[]> {
  const named: string[] = [];
  for (const slug of new Set(slugs))
    if ((await rulesUsing(ctx, { kind: "quiz", key: slug, courseId })).length > 0) named.push(slug);
  return named;
}

/** Files of a course by id, each with what a reader's browser fetches at most. */
async function weighFiles(
  ctx: Context,
  courseId: string,
  ids: readonly string[],
): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const files = await ctx.db.mediaFile.findMany({
    where: { id: { in: [...ids] }, courseId, kind: { in: ["picture", "captions"] }, state: "ready" },
    // Of width zero is what no page fetches by itself.
    select: { id: true, objects: { where: { width: { gt: 0 } }, select: { bytes: true } } },
  });
  return new Map(files.map(({ id, objects }) => [id, Math.max(0, ...objects.map(({ bytes }) => bytes))]));
}
