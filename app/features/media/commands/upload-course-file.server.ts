import { coursesWrittenBy } from "~/features/identity";
import { authorise, type Context } from "~/platform/context.server";
import { limit } from "~/platform/rate-limit.server";
import { userIdOf } from "~/shared/actor";
import { NotFound, TooLarge } from "~/shared/domain-error";
import { displayName } from "../domain/file-name";
import { MAX_UPLOAD_BYTES, WIDTHS } from "../domain/limits";
import { type Sniffed, sniff } from "../domain/sniff";
import { KindNotTaken } from "../errors";
import { drawPicture, isPicture, plainObject } from "./prepare-file.server";
import { storeFile } from "./store-file.server";

/** A file as somebody sent it: its name says nothing about what it is. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface CourseUpload {
  readonly courseId: string;
  readonly upload: Upload;
}

export interface UploadedFile {
  readonly fileId: string;
  /** What the author should know though the file was taken: a "small" picture is blurred on most screens. */
  readonly problems: readonly "small"[];
}

export interface UploadedPicture extends UploadedFile {
  readonly width: number;
  readonly height: number;
}

/**
 * Keeps a picture for the lessons of a course: drawn anew in a few widths, without what the camera wrote into it. Nobody
 * but those who write the course sees it until something shows it.
 *
 * @throws {NotFound} no such course, or not one whose lessons this person writes.
 * @throws {KindNotTaken} {@link UnreadablePicture} {@link TooManyPoints}
 * @throws {QuotaReached} {@link NoPlaceForFiles}
 */
export async function uploadLessonImage(
  ctx: Context,
  { courseId, upload }: CourseUpload,
): Promise<UploadedPicture> {
  const { uploaderId, type } = await accept(ctx, courseId, upload);
  if (!isPicture(type)) throw new KindNotTaken("no-picture");
  return keepPicture(ctx, { courseId, uploaderId, upload });
}

/**
 * Keeps a file of a course, whatever it is of what is taken: a picture as {@link uploadLessonImage} does, a PDF as it is,
 * captions written anew.
 */
export async function uploadCourseFile(
  ctx: Context,
  { courseId, upload }: CourseUpload,
): Promise<UploadedFile> {
  const { uploaderId, type } = await accept(ctx, courseId, upload);
  if (isPicture(type)) return keepPicture(ctx, { courseId, uploaderId, upload });
  const name = displayName(upload.name);
  const prepared = plainObject(type, upload.bytes);
  const { id } = await storeFile(ctx, { ...prepared, uploaderId, courseId, name, size: null });
  return { fileId: id, problems: [] };
}

/** Who sends, where to and what, in this order: what is not wanted is refused before anything is done with it. */
async function accept(
  ctx: Context,
  courseId: string,
  { bytes }: Upload,
): Promise<{ uploaderId: string; type: Sniffed }> {
  const course = await ctx.db.course.findFirst({
    where: { id: courseId, ...coursesWrittenBy(ctx.actor) },
    select: { id: true },
  });
  if (!course) throw new NotFound("This course");
  const uploaderId = userIdOf(ctx.actor);
  authorise(uploaderId !== null);
  await limit(ctx, "upload", { account: uploaderId });
  if (bytes.length > MAX_UPLOAD_BYTES) throw new TooLarge(MAX_UPLOAD_BYTES / 1024 ** 2);
  const found = sniff(bytes);
  if ("unwanted" in found) throw new KindNotTaken(found.unwanted);
  return { uploaderId, type: found.type };
}

async function keepPicture(
  ctx: Context,
  { courseId, uploaderId, upload }: CourseUpload & { uploaderId: string },
): Promise<UploadedPicture> {
  const { width, height, variants } = await drawPicture(upload.bytes);
  const name = displayName(upload.name);
  const { id } = await storeFile(ctx, {
    kind: "picture",
    uploaderId,
    courseId,
    name,
    size: { width, height },
    objects: variants,
  });
  return { fileId: id, width, height, problems: width < WIDTHS[0] ? ["small"] : [] };
}
