import { readdir, readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";
import type { ContentProblem } from "../domain/content-problem";

/** The content that ships with the product, below the folder it runs in. */
export const CONTENT_DIR = path.resolve("content");

/** Far above any real text; keeps a stray file from filling the memory. */
const MAX_BYTES = 1_000_000;

/** A folder of content, read file by file; what cannot be read is a problem, not an end. */
export class ContentFolder {
  readonly problems: ContentProblem[] = [];

  /** @param root the folder that names of files in problems are relative to. */
  constructor(readonly root: string) {}

  add(...problems: readonly ContentProblem[]): void {
    this.problems.push(...problems);
  }

  /** The text of a file, or null when it is missing, too large or outside the folder. */
  async read(file: string): Promise<string | null> {
    const absolute = path.resolve(this.root, file);
    try {
      // A link that leads out of the folder is no file of the folder.
      const [root, place] = await Promise.all([realpath(this.root), realpath(absolute)]);
      if (!place.startsWith(`${root}${path.sep}`)) throw new Error("outside");
      if ((await stat(absolute)).size > MAX_BYTES) throw new Error("too large");
      return await readFile(absolute, "utf8");
    } catch (error) {
      const isMissing = (error as NodeJS.ErrnoException).code === "ENOENT";
      this.add({ file, line: 1, message: isMissing ? "the file is missing" : "the file cannot be read" });
      return null;
    }
  }

  /** Names in a folder, sorted; none when it does not exist. */
  async list(folder: string): Promise<string[]> {
    try {
      return (await readdir(path.join(this.root, folder))).sort();
    } catch {
      return [];
    }
  }
}
