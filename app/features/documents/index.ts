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
  Mark,
} from "./domain/document";
export { blocksOf, type DocumentBlock, plainText, textOfBlock } from "./domain/document-text";
export { headingIds } from "./domain/heading-ids";
export { everyBlock, inlinesOf } from "./domain/margin-notes";
export { type DocumentReading, readDocument } from "./domain/read-document";
export {
  bareSurroundings,
  type Citation,
  type CitedWork,
  type Picture,
  type QuizCard,
  type Surroundings,
} from "./domain/surroundings";
