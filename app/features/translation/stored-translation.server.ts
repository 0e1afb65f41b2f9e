import { RevisionFront } from "~/features/catalogue";
import { type Block, type LessonDocument, readDocument, textOfBlock } from "~/features/documents";
import { hashOfJson } from "~/features/documents/index.server";
import type { Context } from "~/platform/context.server";
import type { MatchedPart, PartState, TranslatedPart } from "./domain/match-parts";
import { matchParts } from "./domain/match-parts";
import { frontWords } from "./front";
import { partsOf } from "./parts";
import { TranslatedFront } from "./schema";

/** A translated block as it is kept. */
export interface StoredBlock extends TranslatedPart {
  readonly id: string;
  readonly source: Block;
  readonly block: Block;
  readonly origin: "files" | "editor";
  readonly version: number;
  readonly writtenAt: Date;
  readonly writtenBy: { readonly name: string } | null;
}

/** A published lesson as translations see it. */
export interface SourceLesson {
  readonly revisionId: string;
  readonly document: LessonDocument;
  readonly front: RevisionFront;
  readonly words: TranslatedFront;
  readonly wordsHash: string;
}

const ONE_LESSON = {
  id: true,
  number: true,
  slug: true,
  title: true,
  currentRevision: { select: { id: true, document: true, front: true } },
  module: { select: { course: { select: { id: true, slug: true, title: true, language: true } } } },
} as const;

/** Reads what a lesson's current text is; null for a lesson without one, and for texts from before they were trees. */
export async function readSource(ctx: Context, lessonId: string) {
  const lesson = await ctx.db.lesson.findFirst({
    where: { id: lessonId, retiredAt: null },
    select: ONE_LESSON,
  });
  if (!lesson) return null;
  const { currentRevision, module, ...place } = lesson;
  const { document } = readDocument(currentRevision?.document ?? null);
  const front = RevisionFront.safeParse(currentRevision?.front);
  if (!currentRevision || !document || !front.success) return null;
  // The lesson has its title whatever text it has; a text that comes back brings its old one.
  const words = frontWords({ ...front.data, title: place.title });
  const source: SourceLesson = {
    revisionId: currentRevision.id,
    document,
    front: front.data,
    words,
    wordsHash: hashOfJson(words),
  };
  return { ...place, course: module.course, source };
}

/** One block as it comes from the database; null where it is none that a text may hold. */
export const readBlock = (json: unknown): Block | null =>
  readDocument({ type: "doc", content: [json] }).document?.content[0] ?? null;

const ONE_TRANSLATION = {
  id: true,
  lessonId: true,
  locale: true,
  front: true,
  frontSource: true,
  frontSourceHash: true,
  frontOrigin: true,
  frontVersion: true,
  frontAt: true,
  frontBy: { select: { name: true } },
  blocks: {
    orderBy: { position: "asc" },
    select: {
      id: true,
      source: true,
      sourceHash: true,
      position: true,
      block: true,
      origin: true,
      version: true,
      writtenAt: true,
      writtenBy: { select: { name: true } },
    },
  },
} as const;

/** A lesson's translations as they are kept. What the closed schema refuses counts as not there. */
export async function readTranslationsOf(
  ctx: Context,
  { lessonId, locale }: { lessonId: string; locale?: string },
) {
  const rows = await ctx.db.lessonTranslation.findMany({
    where: { lessonId, ...(locale ? { locale } : {}) },
    orderBy: { locale: "asc" },
    select: ONE_TRANSLATION,
  });
  return rows.map(({ blocks, front, frontSource, ...row }) => ({
    ...row,
    front: TranslatedFront.safeParse(front).data ?? null,
    frontSource: TranslatedFront.safeParse(frontSource).data ?? null,
    blocks: blocks.flatMap((kept): StoredBlock[] => {
      const [source, block] = [readBlock(kept.source), readBlock(kept.block)];
      return source && block
        ? [{ ...kept, source, block, kind: source.type, words: textOfBlock(source) }]
        : [];
    }),
  }));
}
export type StoredTranslation = Awaited<ReturnType<typeof readTranslationsOf>>[number];

/** The blocks of a lesson with their translations. */
export const matchBlocks = (
  source: SourceLesson,
  blocks: readonly StoredBlock[],
): MatchedPart<StoredBlock>[] => matchParts(partsOf(source.document), blocks);

/** How the front of a translation stands to the lesson's own. */
export function frontState(
  source: Pick<SourceLesson, "wordsHash">,
  { front, frontSourceHash }: Pick<StoredTranslation, "front" | "frontSourceHash">,
): Exclude<PartState, "wordless"> {
  if (!front) return "missing";
  return frontSourceHash === source.wordsHash ? "current" : "stale";
}
