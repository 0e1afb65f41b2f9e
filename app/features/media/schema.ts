import { z } from "zod";
import { OpaqueId, Slug } from "~/shared/ids";

/** The address of a file. */
export const FilePath = z.object({ fileId: OpaqueId });

const MEDIA_TYPES = { webp: "image/webp", avif: "image/avif" } as const;

/** Which variant of a picture: both, or neither. */
export const FileSearch = z
  .object({
    w: z.coerce.number().int().min(1).max(10_000).optional(),
    as: z.enum(["webp", "avif"]).optional(),
  })
  .refine(({ w, as }) => (w === undefined) === (as === undefined))
  .transform(({ w, as }) =>
    w !== undefined && as !== undefined ? { variant: { width: w, mediaType: MEDIA_TYPES[as] } } : {},
  );

/** Says it, so that a request without a form removes nothing. */
export const RemoveFileForm = z.object({ intent: z.literal("remove") });

/** The course whose files are looked at. */
export const CourseFilesPath = z.object({ courseSlug: Slug });
