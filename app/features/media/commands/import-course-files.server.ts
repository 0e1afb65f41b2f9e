import { createHash } from "node:crypto";
import { isAdministrator } from "~/features/identity";
import { authorise, type Context } from "~/platform/context.server";
import { DomainError } from "~/shared/domain-error";
import { pictureType } from "../domain/addresses";
import { type FileProblem, type FolderFile, readCourseFiles } from "../queries/read-course-files.server";
import { drawPicture, isPicture, plainObject } from "./prepare-file.server";
import { type NewFile, storeFile } from "./store-file.server";

interface FilesImport {
  readonly added: number;
  readonly problems: readonly FileProblem[];
}

/**
 * Takes the files in `media/` of a course's folder, each under the id that its name gives. They go the way of every
 * upload: known by their bytes, pictures drawn anew. As it came a picture is kept beside what was drawn of it, for
 * writing the folder again, and served to nobody. What is there already is left alone.
 *
 * @throws {Forbidden} unless the actor is an administrator or the product itself.
 */
export async function importCourseFiles(
  ctx: Context,
  { courseId, dir }: { courseId: string; dir: string },
): Promise<FilesImport> {
  authorise(isAdministrator(ctx.actor));
  const problems: FileProblem[] = [];
  let added = 0;
  for await (const read of readCourseFiles(dir)) {
    const problem = "problem" in read ? read.problem : await take(ctx, courseId, read.file);
    if (problem === "added") added += 1;
    else if (problem) problems.push(problem);
  }
  return { added, problems };
}

/** "added", null where it is there, or what is wrong with it. */
async function take(ctx: Context, courseId: string, file: FolderFile): Promise<"added" | FileProblem | null> {
  const problem = (message: string): FileProblem => ({ file: file.file, line: 1, message });
  // Begun by an import that was cut off: again from the start. Its bytes are found by the sweep.
  await ctx.db.mediaFile.deleteMany({ where: { id: file.id, courseId, uploaderId: null, state: "pending" } });
  const there = await ctx.db.mediaFile.findUnique({
    where: { id: file.id },
    select: { courseId: true, state: true, objects: { select: { digest: true } } },
  });
  if (there) {
    const digest = createHash("sha256").update(file.bytes).digest("base64url");
    const isSame = there.courseId === courseId && there.objects.some((object) => object.digest === digest);
    return isSame ? null : problem("is another file than the one of this id: a changed file needs a new id");
  }
  try {
    await storeFile(ctx, { ...(await newFile(file)), id: file.id, uploaderId: null, courseId });
    return "added";
  } catch (error) {
    // A refusal of this one file; that there is no place for files at all ends the import.
    if (!(error instanceof DomainError) || error.kind === "unavailable") throw error;
    return problem(error.message);
  }
}

async function newFile({
  id,
  type,
  bytes,
}: FolderFile): Promise<Pick<NewFile, "kind" | "name" | "size" | "objects">> {
  if (!isPicture(type)) return { ...plainObject(type, bytes), name: id, size: null };
  const { width, height, variants } = await drawPicture(bytes);
  const asItCame = { mediaType: pictureType(type), width: 0, height: 0, bytes };
  return { kind: "picture", name: id, size: { width, height }, objects: [...variants, asItCame] };
}
