export { fileEnding } from "./domain/addresses";
export { partOf } from "./domain/byte-range";
export { contentDisposition } from "./domain/file-name";
export { MAX_UPLOAD_BYTES } from "./domain/limits";
export { mediaPrivacy } from "./privacy";
export { CourseFilesPath, FilePath, FileSearch, RemoveFileForm } from "./schema";
