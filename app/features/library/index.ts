export { citationTags } from "./domain/citation-tags";
export { FILE_FORMATS } from "./domain/file-formats";
export { ENTRIES_PER_PAGE, LibrarySearch, libraryQuery } from "./domain/library-search";
export { entryPath } from "./paths";
export { canKeepLibrary } from "./policy";
export { libraryPrivacy } from "./privacy";
export {
  ChangeForm,
  EntryForm,
  EntryParams,
  ExportSearch,
  ListParams,
  ResourceForm,
  TakeForm,
} from "./schema";
