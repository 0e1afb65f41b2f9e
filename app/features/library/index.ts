export { LibrarySearch, libraryQuery } from "./domain/library-search";
export { entryPath } from "./paths";
export { canKeepLibrary } from "./policy";
export { libraryPrivacy } from "./privacy";
