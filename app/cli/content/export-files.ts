import { mkdir, open, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { exportBriefs } from "~/features/assignments/index.server";
import { type WrittenFiles, writeCourse } from "~/features/catalogue/index.server";
import { exportPath } from "~/features/enrolment/index.server";
import { exportCourseFiles } from "~/features/media/index.server";
import { exportQuizzes } from "~/features/quizzes/index.server";
import { exportTranslations } from "~/features/translation/index.server";
import type { Context } from "~/platform/context.server";

type Writer = (ctx: Context, course: { readonly courseSlug: string }) => Promise<WrittenFiles>;

/** Below the course's folder, beside what the catalogue writes: each feature writes the files that it imports. */
const WRITERS: readonly Writer[] = [exportQuizzes, exportBriefs, exportTranslations];

/** What an export writes anew as a whole: what is in there and not in the course is gone. */
const FOLDERS = ["modules", "quizzes", "assignments", "rubrics", "media", "translations"];

interface ExportReport {
  readonly course: string;
  readonly files: number;
  /** Pictures and captions that the lessons show. */
  readonly media: number;
  /** What could not be written; an import of its files brings it up to date. */
  readonly left: readonly string[];
}

/**
 * Writes a course into a content folder, for `content import --path` to read back: everything as it is today, wherever
 * it was written. Where something cannot be written, nothing that is in the folder is taken away.
 */
export async function exportCourse(
  ctx: Context,
  courseSlug: string,
  contentDir: string,
): Promise<ExportReport> {
  const target = path.join(contentDir, "courses", courseSlug);
  const rules = await exportPath(ctx, { courseSlug });
  const { fileIds, ...texts } = await writeCourse(ctx, { courseSlug, path: rules });
  const written = [texts];
  for (const write of WRITERS) written.push(await write(ctx, { courseSlug }));
  const left = written.flatMap((one) => one.left);
  const files = written.flatMap((one) => one.files);
  if (left.length === 0)
    for (const folder of FOLDERS) await rm(path.join(target, folder), { recursive: true, force: true });
  for (const file of files) {
    const place = path.join(target, file.path);
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(place, file.text);
  }
  const media = await writeMedia(ctx, fileIds, path.join(target, "media"));
  return { course: courseSlug, files: files.length, media, left };
}

async function writeMedia(ctx: Context, fileIds: readonly string[], folder: string): Promise<number> {
  let count = 0;
  for await (const { name, pieces } of exportCourseFiles(ctx, fileIds)) {
    await mkdir(folder, { recursive: true });
    const file = await open(path.join(folder, name), "w");
    try {
      for await (const piece of pieces) await file.write(piece);
    } finally {
      await file.close();
    }
    count += 1;
  }
  return count;
}
