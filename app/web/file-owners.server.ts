import { lessonDraftFiles } from "~/features/authoring/index.server";
import { lessonRevisionFiles } from "~/features/catalogue/index.server";
import type { FileOwner } from "~/features/media/index.server";

/** Every kind of thing that shows files to others than those who put them there. The route of files asks each. */
export const FILE_OWNERS: readonly FileOwner[] = [lessonRevisionFiles, lessonDraftFiles];
