import type { Context } from "~/platform/context.server";
import {
  hashOfRevision,
  type LessonContent,
  type ModuleContent,
  type RenderedLessons,
} from "../course-content";
import type { ModuleFile } from "../domain/course-files";
import { publishText } from "./publish-text.server";

type Entry = ModuleFile["lessons"][number];

/** How many lessons an import touched. */
export interface LessonCounts {
  added: number;
  /** Lessons with a new text. */
  revised: number;
  retired: number;
  /** Lessons whose text was last written in the editor and differs from the file: the file was not taken. */
  kept: number;
}

/** What happened to the lessons of a module. */
interface LessonsReport {
  readonly counts: LessonCounts;
  /** Numbers of the lessons that were kept as the editor has them, as printed. */
  readonly keptLessons: readonly string[];
}

interface ImportLessonsInput {
  readonly courseId: string;
  readonly moduleId: string;
  readonly module: ModuleContent;
  readonly pages: RenderedLessons;
}

const KNOWN = {
  id: true,
  slug: true,
  number: true,
  title: true,
  retiredAt: true,
  archivedAt: true,
  origin: true,
  currentRevision: { select: { id: true, contentHash: true, origin: true } },
} as const;
type Known = Awaited<ReturnType<typeof lessonsOf>>[number];

const lessonsOf = (tx: Context, moduleId: string) =>
  tx.db.lesson.findMany({ where: { moduleId }, select: KNOWN });

/**
 * The lesson a file speaks of: the one with its slug, one that had this slug's place before by the file's own word, or
 * one with the same number and title whose slug no file names any more.
 */
function lessonOf(entry: Entry, known: readonly Known[], named: ReadonlySet<string>): Known | undefined {
  const free = known.filter(({ slug }) => !named.has(slug));
  return (
    known.find(({ slug }) => slug === entry.slug) ??
    free.find(({ slug }) => entry.formerSlugs?.includes(slug)) ??
    free.find(
      ({ number, title, retiredAt }) => !retiredAt && number === entry.number && title === entry.title,
    )
  );
}

/** Places a module's lessons and publishes the texts that changed. Part of `importCourse`. */
export async function importLessons(tx: Context, input: ImportLessonsInput): Promise<LessonsReport> {
  const { moduleId, module } = input;
  const counts: LessonCounts = { added: 0, revised: 0, retired: 0, kept: 0 };
  const known = await lessonsOf(tx, moduleId);
  const named = new Set(module.file.lessons.map(({ slug }) => slug));
  const staying: string[] = [];
  const keptLessons: string[] = [];
  for (const [index, entry] of module.file.lessons.entries()) {
    const before = lessonOf(entry, known, named);
    const text = module.lessons.get(entry.slug);
    const id = await placeLesson(tx, input, { entry, position: index + 1, before, text });
    staying.push(id);
    if (!before) counts.added += 1;
    if (!text) continue;
    const isKept = before?.currentRevision?.origin === "editor";
    const html = input.pages.get(text)!;
    const current = before?.currentRevision?.contentHash ?? null;
    if (hashOfRevision(text.front, html) === current) {
      if (isKept) await handOver(tx, before.currentRevision!.id);
      continue;
    }
    if (isKept) {
      keptLessons.push(entry.number);
      continue;
    }
    const { front, markdown, document } = text;
    await publishText(
      tx,
      {
        courseId: input.courseId,
        lessonId: id,
        front,
        markdown,
        document,
        html,
        origin: "files",
        changeKind: "substance",
      },
      current,
    );
    if (before) counts.revised += 1;
  }
  const gone = await tx.db.lesson.updateMany({
    where: { moduleId, id: { notIn: staying }, retiredAt: null, origin: "files" },
    data: { retiredAt: tx.now },
  });
  return { counts: { ...counts, kept: keptLessons.length, retired: gone.count }, keptLessons };
}

/** The files say now what was written in the editor: from here on they lead again. */
async function handOver(tx: Context, revisionId: string): Promise<void> {
  await tx.db.lessonRevision.update({
    where: { id: revisionId },
    data: { origin: "files" },
    select: { id: true },
  });
}

interface Placing {
  readonly entry: Entry;
  readonly position: number;
  readonly before: Known | undefined;
  readonly text: LessonContent | undefined;
}

/** Gives a lesson its place; a new slug leaves the former address behind, which leads on. */
async function placeLesson(
  tx: Context,
  { courseId, moduleId, module }: ImportLessonsInput,
  { entry, position, before, text }: Placing,
): Promise<string> {
  const isKept = before?.currentRevision?.origin === "editor";
  const facts = {
    slug: entry.slug,
    number: entry.number,
    position,
    // What people took out on the site stays out, until people bring it back.
    ...(before?.archivedAt ? {} : { retiredAt: null }),
    // What the editor wrote last includes the title and the time to read.
    ...(isKept ? {} : { title: entry.title, ...(text ? { minutes: text.front.minutes } : {}) }),
  };
  const { id } = before
    ? await tx.db.lesson.update({ where: { id: before.id }, data: facts, select: { id: true } })
    : await tx.db.lesson.create({
        data: { moduleId, title: entry.title, ...facts },
        select: { id: true },
      });
  const former = new Set([...(entry.formerSlugs ?? []), ...(before ? [before.slug] : [])]);
  former.delete(entry.slug);
  for (const lessonSlug of former) {
    const address = { courseId, moduleSlug: module.file.slug, lessonSlug };
    await tx.db.formerLessonAddress.upsert({
      where: { courseId_moduleSlug_lessonSlug: address },
      create: { ...address, lessonId: id },
      update: { lessonId: id },
    });
  }
  return id;
}
