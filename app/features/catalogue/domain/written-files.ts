import { stringify } from "yaml";

/** A file as it is to be written, its path below the course's folder. */
export interface WrittenFile {
  readonly path: string;
  readonly text: string;
}

/** What one feature writes of a course. */
export interface WrittenFiles {
  readonly files: readonly WrittenFile[];
  /**
   * What could not be written, in words such as "lesson 1.2": it is older than what is needed for that. An import of its
   * file brings it up to date.
   */
  readonly left: readonly string[];
}

/** YAML with every text on its own line, so that a change of one shows as a change of one. */
export const yamlText = (value: unknown): string => stringify(value, { lineWidth: 0 });

/** A Markdown file with its front matter, as lessons are kept. */
export const markdownText = (front: unknown, markdown: string): string =>
  `---\n${yamlText(front)}---\n\n${markdown}`;

/** "07-community-security". */
export const moduleFolder = (number: number, slug: string): string =>
  `${String(number).padStart(2, "0")}-${slug}`;

/** "7-1-what-community-security-is.md". */
export const lessonFileName = (number: string, slug: string): string =>
  `${number.replace(".", "-")}-${slug}.md`;

/** What holds something: no nulls, no empty lists. */
export function present<T extends object>(value: T): Partial<T> {
  const held = Object.entries(value).filter(
    ([, inner]) => inner !== null && inner !== undefined && !(Array.isArray(inner) && inner.length === 0),
  );
  return Object.fromEntries(held) as Partial<T>;
}
