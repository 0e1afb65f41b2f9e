import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "yaml";
import { CONTENT_DIR, writeCourse } from "~/features/catalogue/index.server";
import { openFile } from "~/features/media/index.server";
import type { Context } from "~/platform/context.server";

/** What people write in files alone: taken along as it stands in the content of this site. */
const WRITTEN_BY_HAND = ["quizzes", "assignments", "rubrics"];
/** What `course.yml` holds for other features. */
const KEPT_KEYS = ["path"];

interface ExportReport {
  readonly course: string;
  readonly files: number;
  readonly pictures: number;
  /** Numbers of lessons that could not be written; an import of their files brings them up to date. */
  readonly left: readonly string[];
}

/** Keys of a `course.yml` that belong to other features; of the target's own file, else of this site's content. */
async function keptOf(folders: readonly string[]): Promise<Record<string, unknown>> {
  for (const folder of folders) {
    const text = await readFile(path.join(folder, "course.yml"), "utf8").catch(() => null);
    if (text === null) continue;
    const head = parse(text) as Record<string, unknown>;
    return Object.fromEntries(KEPT_KEYS.flatMap((key) => (key in head ? [[key, head[key]]] : [])));
  }
  return {};
}

/**
 * Writes a course into a content folder, for `content import --path` to read back: every lesson as it is read today,
 * with its pictures in `media/`. Lessons and modules in the folder give way; quizzes, briefs and rubrics that are there
 * stay, and are taken from this site's content where they are missing.
 */
export async function exportCourse(
  ctx: Context,
  courseSlug: string,
  contentDir: string,
): Promise<ExportReport> {
  const target = path.join(contentDir, "courses", courseSlug);
  const own = path.join(CONTENT_DIR, "courses", courseSlug);
  const kept = await keptOf([target, own]);
  const { files, pictures, left } = await writeCourse(ctx, { courseSlug, kept });
  await rm(path.join(target, "modules"), { recursive: true, force: true });
  for (const file of files) {
    const place = path.join(target, file.path);
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(place, file.text);
  }
  for (const folder of WRITTEN_BY_HAND)
    await cp(path.join(own, folder), path.join(target, folder), {
      ...{ recursive: true, force: false, errorOnExist: false },
    }).catch(() => undefined);
  for (const fileId of pictures) await writePicture(ctx, fileId, path.join(target, "media"));
  return { course: courseSlug, files: files.length, pictures: pictures.length, left };
}

/** The widest picture that every browser shows, under its id. */
async function writePicture(ctx: Context, fileId: string, folder: string): Promise<void> {
  const file = await openFile(ctx, { fileId }, []);
  await mkdir(folder, { recursive: true });
  const ending = file.mediaType.split("/")[1] ?? "bin";
  const parts: Uint8Array[] = [];
  for await (const part of await file.read()) parts.push(part);
  await writeFile(path.join(folder, `${fileId}.${ending}`), Buffer.concat(parts));
}
