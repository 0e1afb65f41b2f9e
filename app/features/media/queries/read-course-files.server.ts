import { lstat, readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { OpaqueId } from "~/shared/ids";
import { MAX_UPLOAD_BYTES } from "../domain/limits";
import { type Sniffed, sniff, type Unwanted } from "../domain/sniff";

/** What is wrong with a file of a course's folder, in the form in which all problems of content are said. */
export interface FileProblem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** A file in `media/` as it may be taken: by its bytes it is what it has to be. */
export interface FolderFile {
  /** As problems name it. */
  readonly file: string;
  /** What lessons call it by. */
  readonly id: string;
  readonly type: Sniffed;
  readonly bytes: Uint8Array;
}

const REASONS: Readonly<Record<Unwanted, string>> = {
  drawing: "is an SVG: drawings may hold programs and are not taken",
  moving: "is a picture that moves, which is not taken",
  heic: "is a HEIC picture: save it as JPEG or PNG",
  program: "is a program, whatever its name says",
  unknown: "is none of what is taken: PNG, JPEG, WebP, AVIF, PDF, WebVTT",
};

/**
 * Reads the files that a course's folder keeps in `media/`, one after the other. A file that is not taken costs itself
 * alone. Nothing is followed out of the folder: a link is no file.
 *
 * @param label what problems call the folder; `media` unless said.
 */
export async function* readCourseFiles(
  dir: string,
  label = "media",
): AsyncGenerator<{ readonly file: FolderFile } | { readonly problem: FileProblem }> {
  const folder = path.join(dir, "media");
  const about = await lstat(folder).catch(() => null);
  const names = about?.isDirectory() ? (await readdir(folder)).sort() : [];
  for (const name of names) {
    const file = `${label}/${name}`;
    const read = await readOne(path.join(folder, name));
    if (typeof read === "string") yield { problem: { file, line: 1, message: read } };
    else yield { file: { file, id: path.parse(name).name, ...read } };
  }
}

/** The file, or why it is not taken. Its size is known before a byte of it is read. */
async function readOne(place: string): Promise<{ type: Sniffed; bytes: Uint8Array } | string> {
  const about = await lstat(place).catch(() => null);
  if (!about?.isFile()) return "is no file of this folder: links and folders are not followed";
  if (about.size > MAX_UPLOAD_BYTES) return `is larger than ${MAX_UPLOAD_BYTES / 1024 ** 2} MB`;
  const bytes = await readFile(place);
  const found = sniff(bytes);
  if ("unwanted" in found) return REASONS[found.unwanted];
  if (!OpaqueId.safeParse(path.parse(place).name).success)
    return "is not named as lessons name files: 22 letters, digits, - and _, and what it is";
  return { type: found.type, bytes };
}

/** What is wrong in `media/` of a course's folder. Needs no database, and draws nothing. */
export async function checkCourseFiles(dir: string, label: string): Promise<FileProblem[]> {
  const problems: FileProblem[] = [];
  for await (const read of readCourseFiles(dir, label)) if ("problem" in read) problems.push(read.problem);
  return problems;
}
