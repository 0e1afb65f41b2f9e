export { type Citation } from "./domain/margin-notes";
export { type ContentProblem } from "./domain/content-problem";
export { readMarkdownFile } from "./domain/front-matter";
export { compileProse } from "./domain/lesson-compiler";
export { readYaml } from "./domain/yaml-file";
export { checkContent, listCourseFolders } from "./queries/check-content.server";
