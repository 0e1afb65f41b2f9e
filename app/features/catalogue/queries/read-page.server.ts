import path from "node:path";
import type { SanitisedHtml } from "~/shared/sanitised-html";
import { compileProse } from "../compile-prose.server";
import type { ContentProblem } from "../domain/content-problem";
import { PageFront } from "../domain/course-files";
import { readMarkdownFile } from "../domain/front-matter";
import { ContentFolder } from "./content-folder.server";

interface PageText {
  readonly title: string;
  readonly html: SanitisedHtml;
}

interface PageReading {
  /** Null when the file cannot be used. */
  readonly page: PageText | null;
  readonly problems: readonly ContentProblem[];
}

/** Endings of translated pages, such as `.sr` in `help.sr.md`, with the language each is written in. */
const LANGUAGE_OF_ENDING: Readonly<Record<string, string>> = { sq: "sq", sr: "sr-Latn" };

/** The language in which `help.sr.md` is written; without such an ending, English. */
export const languageOfPage = (name: string): string =>
  LANGUAGE_OF_ENDING[name.split(".").at(-2) ?? ""] ?? "en";

/** Reads and compiles `pages/<name>`, such as `help.md` or `help.sr.md`. */
export async function readPage(contentDir: string, name: string): Promise<PageReading> {
  const folder = new ContentFolder(contentDir);
  const file = path.posix.join("pages", name);
  const source = await folder.read(file);
  if (source === null) return { page: null, problems: folder.problems };
  const { value, markdown, markdownLine, problems } = readMarkdownFile(source, PageFront, file);
  const { html, problems: found } = compileProse(markdown, languageOfPage(name));
  folder.add(
    ...problems,
    ...found.map((p) => ({ file, line: p.line + markdownLine - 1, message: p.message })),
  );
  if (value && value.slug !== name.split(".")[0])
    folder.add({ file, line: 2, message: `the slug "${value.slug}" differs from the file's name` });
  return { page: value && { title: value.title, html }, problems: folder.problems };
}
