/** Isomorphic: what a text may be. */
export {
  type Block,
  CALLOUTS,
  type CalloutKind,
  DOCUMENT_LIMITS,
  DRAWINGS,
  type Inline,
  LessonDocument,
  LINK,
  type ListItem,
  type Mark,
} from "./domain/document";
