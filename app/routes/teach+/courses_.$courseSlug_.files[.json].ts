import { CourseFilesPath, MAX_UPLOAD_BYTES } from "~/features/media";
import { getCourseOfFiles, uploadLessonImage } from "~/features/media/index.server";
import { instructors } from "~/web/policy";
import { jsonUploadAction } from "~/web/upload-action.server";

/** A picture from the editor. Answers `{fileId, width, height, problems}`. */
export const action = jsonUploadAction({
  policy: instructors,
  params: CourseFilesPath,
  maxBytes: MAX_UPLOAD_BYTES,
  act: async ({ ctx, params, upload }) => {
    const { courseId } = await getCourseOfFiles(ctx, params);
    return uploadLessonImage(ctx, { courseId, upload });
  },
});
