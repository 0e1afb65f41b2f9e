import rehypeSanitize from "rehype-sanitize";
import rehypeSlug from "rehype-slug";
import rehypeStringify from "rehype-stringify";
import remarkDirective from "remark-directive";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import type { SanitisedHtml } from "~/shared/sanitised-html";
import { toCyrillic } from "~/shared/serbian-script";
import { checkLinks, dressElements, LESSON_HTML } from "./clean-html";
import type { GlossaryFile } from "./course-files";
import { applyMarks, type Marks } from "./lesson-marks";
import { type Citation, placeNotes } from "./margin-notes";
import type { TreeNode } from "./tree";

/** What is wrong in a text, by its own lines. */
interface TextProblem {
  readonly line: number;
  readonly message: string;
}

interface Compiled {
  /** Cleaned: may be put into a page as it is. */
  readonly html: SanitisedHtml;
  readonly problems: readonly TextProblem[];
}

interface LessonText {
  readonly markdown: string;
  readonly citations: readonly Citation[];
  readonly glossary: Readonly<GlossaryFile>;
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkDirective);
// why the prefix: an id in a text must not meet an id of the page, such as "main".
const toHtml = unified().use(remarkRehype).use(rehypeSlug, { prefix: "part-" });
const cleaner = unified().use(rehypeSanitize, LESSON_HTML);
// why named: numeric references carry hexadecimal letters, which a change of script would change too.
const writer = unified().use(rehypeStringify, { characterReferences: { useNamedReferences: true } });

function compile(markdown: string, marks: Omit<Marks, "complain">, notes: Omit<LessonText, "markdown">) {
  const problems: TextProblem[] = [];
  const complain = (line: number, message: string) => void problems.push({ line, message });
  const tree = parser.parse(markdown);
  const use = applyMarks(tree as TreeNode, markdown, { ...marks, complain });
  const html = toHtml.runSync(tree);
  dressElements(html as TreeNode, complain);
  placeNotes(html as TreeNode, notes);
  checkLinks(html as TreeNode, complain);
  // Last before it becomes text, so that nothing gets in behind it.
  const clean = cleaner.runSync(html);
  return { html: writer.stringify(clean) as SanitisedHtml, problems, use };
}

/**
 * Turns a lesson's Markdown into the HTML that is shown: citations as superior
 * numbers, terms underlined, and both explained in notes beside their paragraph.
 *
 * Sources that the text never cites are problems too, so that a list of sources
 * says what the text rests on.
 */
export function compileLesson({ markdown, citations, glossary }: LessonText): Compiled {
  const sourceIds = new Set(citations.map(({ id }) => id));
  const marks = { sourceIds, termIds: new Set(Object.keys(glossary)) };
  const { html, problems, use } = compile(markdown, marks, { citations, glossary });
  const uncited = [...sourceIds].filter((id) => !use.sources.includes(id));
  return {
    html,
    problems: [
      ...problems,
      ...uncited.map((id) => ({ line: 1, message: `the source "${id}" is never cited` })),
    ],
  };
}

/** Turns any other Markdown of `content/` (pages, briefs) into clean HTML: no sources, no glossary. */
export function compileProse(markdown: string): Compiled {
  const { html, problems } = compile(
    markdown,
    { sourceIds: null, termIds: null },
    { citations: [], glossary: {} },
  );
  return { html, problems };
}

/** The same Serbian text in Cyrillic. Only letters outside tags and references change, so what is clean stays clean. */
export const inCyrillic = (html: SanitisedHtml): SanitisedHtml => toCyrillic(html) as SanitisedHtml;
