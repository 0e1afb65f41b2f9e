import type { Block } from "~/features/documents";
import { markdownFromDocument } from "~/features/documents/index.server";
import { coursesWrittenBy } from "~/features/identity";
import type { Context } from "~/platform/context.server";
import { diffWords, type Words } from "~/shared/block-diff";
import { NotFound } from "~/shared/domain-error";
import { countStates, type PartState } from "../domain/match-parts";
import { partsOf } from "../parts";
import type { TranslatedFront, TranslateParams } from "../schema";
import { frontState, matchBlocks, readSource, readTranslationsOf } from "../stored-translation.server";

/** Who translated a part last, and when. */
interface Written {
  /** Null where it came from a file. */
  readonly by: string | null;
  readonly at: Date;
}

/** A block of a lesson as its translator sees it; texts in Markdown. */
export interface BlockToTranslate {
  readonly position: number;
  readonly sourceHash: string;
  readonly state: PartState;
  readonly source: string;
  /** What changed in the original since; null where nothing is known to have. */
  readonly since: readonly Words[] | null;
  /** Empty where there is none. */
  readonly markdown: string;
  /** 0 where there is none. */
  readonly version: number;
  readonly written: Written | null;
}

/** What stands around a lesson's text, as its translator sees it. */
export interface FrontToTranslate {
  readonly sourceHash: string;
  readonly state: PartState;
  readonly source: TranslatedFront;
  readonly since: readonly Words[] | null;
  readonly words: TranslatedFront | null;
  readonly version: number;
  readonly written: Written | null;
}

const inMarkdown = (block: Block): string => markdownFromDocument({ type: "doc", content: [block] }).trim();

const inLines = ({ title, outcomes, contentNote, locators }: TranslatedFront): string =>
  [title, ...outcomes, ...(contentNote ? [contentNote] : []), ...Object.values(locators)].join("\n");

const changed = (before: string, after: string): readonly Words[] | null =>
  before === after ? null : diffWords(before, after);

/**
 * A lesson beside its translation, part by part: what is there, what is out of date and how the original has changed
 * since, what is missing.
 *
 * @throws {NotFound} for a lesson of a course that the actor does not write, or without a text.
 */
export async function getTranslation(ctx: Context, { courseSlug, lessonId, locale }: TranslateParams) {
  const course = await ctx.db.course.findFirst({
    where: {
      slug: courseSlug,
      modules: { some: { lessons: { some: { id: lessonId } } } },
      ...coursesWrittenBy(ctx.actor),
    },
    select: { id: true },
  });
  const lesson = course && (await readSource(ctx, lessonId));
  if (!lesson) throw new NotFound("The lesson");
  const { source, course: ofCourse, number, title } = lesson;
  const [translation] = await readTranslationsOf(ctx, { lessonId, locale });
  const matched = matchBlocks(source, translation?.blocks ?? []);
  const state = frontState(source, translation ?? { front: null, frontSourceHash: null });
  const blocks = partsOf(source.document).map(({ block, hash }, position): BlockToTranslate => {
    const { state: standing, translated } = matched[position]!;
    return {
      position,
      sourceHash: hash,
      state: standing,
      source: inMarkdown(block),
      since:
        standing === "stale" && translated ? changed(inMarkdown(translated.source), inMarkdown(block)) : null,
      markdown: translated ? inMarkdown(translated.block) : "",
      version: translated?.version ?? 0,
      written: translated && { by: translated.writtenBy?.name ?? null, at: translated.writtenAt },
    };
  });
  const front: FrontToTranslate = {
    sourceHash: source.wordsHash,
    state,
    source: source.words,
    words: translation?.front ?? null,
    since:
      state === "stale" && translation?.frontSource
        ? changed(inLines(translation.frontSource), inLines(source.words))
        : null,
    version: translation?.frontVersion ?? 0,
    written: translation?.frontAt ? { by: translation.frontBy?.name ?? null, at: translation.frontAt } : null,
  };
  return {
    lessonId,
    locale,
    number,
    title,
    front,
    blocks,
    courseSlug: ofCourse.slug,
    courseTitle: ofCourse.title,
    language: ofCourse.language,
    counts: countStates([state, ...blocks.map((block) => block.state)]),
  };
}
export type TranslationInWork = Awaited<ReturnType<typeof getTranslation>>;
