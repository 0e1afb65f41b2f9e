export { hashOfBlock, hashOfJson } from "./domain/block-hash";
export {
  documentFromMarkdown,
  type Reference,
  type TextProblem,
} from "./domain/markdown-reader";
export { markdownFromDocument } from "./domain/markdown-writer";
export { renderDocument } from "./render-document.server";
