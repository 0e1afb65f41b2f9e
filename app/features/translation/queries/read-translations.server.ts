import path from "node:path";
import { LessonFront } from "~/features/catalogue";
import {
  ContentFolder,
  type ContentProblem,
  lineOf,
  readMarkdownFile,
} from "~/features/catalogue/index.server";
import { type Block, type LessonDocument, textOfBlock } from "~/features/documents";
import { documentFromMarkdown } from "~/features/documents/index.server";
import { isLocale, LOCALE_CODES, type Locale } from "../domain/locales";
import type { Unlike } from "../errors";
import { frontUnlikeness, frontWords } from "../front";
import { isWordless, unlikeness } from "../parts";
import { type TranslatedFront, TranslationFile } from "../schema";

/** How a part of a file stands to the original beside it. */
type Standing = "made" | "outdated" | "untranslated";

/** A lesson's translation as its file has it, with the original beside it. */
export interface ReadTranslation {
  readonly file: string;
  /** Of the lesson. Slugs are a module's own, so the number goes with it. */
  readonly slug: string;
  readonly number: string;
  readonly locale: Locale;
  readonly front: {
    readonly source: TranslatedFront;
    readonly words: TranslatedFront;
    readonly standing: Standing;
  };
  /** Those with words alone, by their place in the original. */
  readonly blocks: readonly {
    readonly source: Block;
    readonly block: Block;
    readonly position: number;
    readonly standing: Standing;
  }[];
}

interface TranslationsReading {
  readonly translations: readonly ReadTranslation[];
  readonly problems: readonly ContentProblem[];
}

/** What is wrong with a block, for the person at the terminal. */
const SENTENCES: Readonly<Record<Unlike, (detail: string) => string>> = {
  "not-one-block": () => "is not one block",
  "another-kind": (kind) => `has to be a ${kind}, as in the original`,
  "another-shape": (shape) => `has to be a ${shape}, as in the original`,
  "citations-differ": (ids) => `has to cite what the original cites, in its order: ${ids || "nothing"}`,
  "terms-differ": (ids) => `has to mark the terms of the original: ${ids || "none"}`,
  "countries-differ": (codes) => `has to mark the countries of the original: ${codes || "none"}`,
  "unverified-differs": (mark) => `has to say what the original says of what nobody could check: ${mark}`,
  "embedded-differs": (what) => `has to show what the original shows: ${what || "nothing"}`,
};

const NAME = /^(.+)\.([a-z]{2,3})\.md$/;

/**
 * The files below `translations/` of a course: `<module's folder>/<lesson's file>.<language>.md`. A file with any
 * problem is not used; what is published stays until it is mended.
 *
 * @param root the folder that names of files are given from; the course's own unless said.
 */
export async function readTranslations(courseDir: string, root = courseDir): Promise<TranslationsReading> {
  const folder = new ContentFolder(root);
  const originals = new ContentFolder(courseDir);
  const base = path.relative(root, courseDir).split(path.sep).join("/");
  const translations: ReadTranslation[] = [];
  for (const module of await originals.list("translations")) {
    for (const name of await originals.list(`translations/${module}`)) {
      const file = path.posix.join(base, "translations", module, name);
      const [, lesson, locale] = NAME.exec(name) ?? [];
      if (!lesson || !locale || !isLocale(locale)) {
        const languages = LOCALE_CODES.join(", ");
        folder.add({
          file,
          line: 1,
          message: `must be named <lesson>.<language>.md, with a language of ${languages}`,
        });
        continue;
      }
      const original = await readOriginal(originals, `modules/${module}/${lesson}.md`);
      if (!original) {
        folder.add({ file, line: 1, message: `there is no modules/${module}/${lesson}.md to be translated` });
        continue;
      }
      const read = await readOne(folder, file, locale, original);
      if (read) translations.push(read);
    }
  }
  return { translations, problems: folder.problems };
}

interface Original {
  readonly front: LessonFront;
  readonly document: LessonDocument;
}

/** What is wrong in originals is said by the feature that owns them. */
async function readOriginal(folder: ContentFolder, file: string): Promise<Original | null> {
  const source = await folder.read(file);
  if (source === null) return null;
  const { value: front, markdown } = readMarkdownFile(source, LessonFront, file);
  return front && { front, document: documentFromMarkdown(markdown).document };
}

async function readOne(
  folder: ContentFolder,
  file: string,
  locale: Locale,
  original: Original,
): Promise<ReadTranslation | null> {
  const text = await folder.read(file);
  if (text === null) return null;
  const { value: head, markdown, markdownLine, problems } = readMarkdownFile(text, TranslationFile, file);
  folder.add(...problems);
  if (!head) return null;
  const at = (line: number, message: string): ContentProblem => ({ file, line, message });
  const standingOf = (part: "front" | number): Standing =>
    head.untranslated.includes(part) ? "untranslated" : head.outdated.includes(part) ? "outdated" : "made";
  const { document, problems: unread } = documentFromMarkdown(markdown);
  const found = unread.map(({ line, message }) => at(line + markdownLine - 1, message));
  const front = {
    source: frontWords(original.front),
    words: frontWords(head),
    standing: standingOf("front"),
  };
  found.push(...checkHead(head, original.front, front, text).map(({ line, message }) => at(line, message)));
  const lineOfBlock = (block: Block | undefined) =>
    lineOf(text, textOfBlock(block ?? { type: "horizontalRule" }).slice(0, 24));
  const [sources, blocks] = [original.document.content, document.content];
  if (found.length === 0) {
    const parted = sources.findIndex((source, index) => source.type !== blocks[index]?.type);
    if (parted >= 0 || sources.length !== blocks.length) {
      const place = parted >= 0 ? parted : sources.length;
      found.push(
        at(
          lineOfBlock(blocks[place] ?? blocks.at(-1)),
          `has ${blocks.length} blocks, the original ${sources.length}; they part at block ${place + 1}, which is ${nameOf(blocks[place])} here and ${nameOf(sources[place])} there`,
        ),
      );
    }
  }
  if (found.length === 0)
    for (const [index, block] of blocks.entries()) {
      const differs = standingOf(index + 1) === "made" ? unlikeness(sources[index]!, block) : null;
      if (differs)
        found.push(at(lineOfBlock(block), `block ${index + 1} ${SENTENCES[differs.unlike](differs.detail)}`));
    }
  folder.add(...found);
  if (found.length > 0) return null;
  return {
    file,
    slug: head.slug,
    number: original.front.number,
    locale,
    front,
    blocks: blocks.flatMap((block, position) =>
      isWordless(sources[position]!)
        ? []
        : [{ source: sources[position]!, block, position, standing: standingOf(position + 1) }],
    ),
  };
}

const nameOf = (block: Block | undefined): string => block?.type ?? "nothing";

/** What is wrong in the front matter of a translation, beside that of its original. */
function checkHead(
  head: TranslationFile,
  original: LessonFront,
  front: ReadTranslation["front"],
  text: string,
): { line: number; message: string }[] {
  const say = (key: string, message: string) => [{ line: lineOf(text, `${key}:`), message }];
  const works = ({ sources }: Pick<LessonFront, "sources">) =>
    sources.map(({ id, source }) => `${id} ${source}`).join(", ");
  if (head.slug !== original.slug) return say("slug", `slug differs from the original's, "${original.slug}"`);
  if (works(head) !== works(original))
    return say("sources", `sources have to be the original's: ${works(original)}`);
  if (head.terms.join() !== original.terms.join())
    return say("terms", `terms have to be the original's: ${original.terms.join(", ")}`);
  const unlike = front.standing === "made" ? frontUnlikeness(front.source, front.words) : null;
  switch (unlike) {
    case null:
      return [];
    case "outcomes":
      return say("outcomes", `needs ${original.outcomes.length} outcomes, as many as the original`);
    case "contentNote":
      return say("contentNote", "a note about the content stands in both or in neither");
    case "locators":
      return say("sources", "the same sources have a locator as in the original");
  }
}
