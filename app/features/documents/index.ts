/** Isomorphic: what a text may be. */
export {
  type Block,
  CALLOUTS,
  DRAWINGS,
  type Inline,
  LessonDocument,
  type ListItem,
  Mark,
} from "./domain/document";
export { blocksOf, plainText, textOfBlock } from "./domain/document-text";
export { headingIds } from "./domain/heading-ids";
export { everyBlock, inlinesOf } from "./domain/margin-notes";
export { readDocument } from "./domain/read-document";
export {
  bareSurroundings,
  type Citation,
  type PartNote,
  type Picture,
  type QuizCard,
  type Surroundings,
} from "./domain/surroundings";
