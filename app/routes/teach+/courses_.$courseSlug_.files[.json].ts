import { CourseFilesPath, MAX_UPLOAD_BYTES } from "~/features/media";
import { getCourseOfFiles, uploadLessonImage } from "~/features/media/index.server";
import { authors } from "~/web/policy";
import { jsonUploadAction } from "~/web/upload-action.server";

/** A picture from the editor. Answers `{fileId, width, height, problems}`. */
export const action = jsonUploadAction({
  policy: authors,
  params: CourseFilesPath,
  maxBytes: MAX_UPLOAD_BYTES,
  place: ({ ctx, params }) => getCourseOfFiles(ctx, params),
  act: ({ ctx, place: { courseId }, upload }) => uploadLessonImage(ctx, { courseId, upload }),
});
