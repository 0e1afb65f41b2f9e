import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import { readingFor } from "~/features/translation";
import { negotiateLanguage } from "~/locales/languages";
import type { Context } from "~/platform/context.server";
import { translator } from "~/platform/i18n/i18n.server";
import { limit } from "~/platform/rate-limit.server";
import { formatDate } from "~/shared/dates";
import {
  FORMATS,
  type Format,
  fileNameOf,
  languageOf,
  type ModuleText,
  publishedAt,
} from "../domain/take-away/module-text";
import { filesIn } from "../domain/take-away/portable-text";
import { readModuleText } from "../queries/read-module-text.server";
import type { TakeAwayParams } from "../schema";
import { epubFile } from "./epub-file.server";
import { htmlFile } from "./html-file.server";
import type { Taken, TakenPicture } from "./surroundings";
import type { Words } from "./words";

/** A module as a file. */
interface TakeAway {
  readonly name: string;
  readonly mediaType: string;
  /** Names these bytes: the same texts give the same file. */
  readonly etag: string;
  /** Null where the reader has it already. */
  readonly bytes: Uint8Array | null;
}

interface Wanted extends TakeAwayParams {
  /** Scheme and host of the site. */
  readonly origin: string;
  readonly siteName: string;
  /** A language that was asked for by name, such as "sr-Cyrl" or "en"; the reader's `locale` counts where none was. */
  readonly asked?: string | undefined;
  readonly locale: string;
  readonly ip: string;
  /** What the reader holds already. */
  readonly held: string | null;
  /** The bytes of a picture that everybody may see; null for any other file. */
  readonly pictureOf: (fileId: string) => Promise<Omit<TakenPicture, "fileId"> | null>;
}

const MEGABYTE = 1024 * 1024;
/** Pictures beyond this are named by their words and read online. */
const MOST_PICTURE_BYTES = 3 * MEGABYTE;
const kept = new LRUCache<string, Uint8Array>({
  max: 60,
  maxSize: 24 * MEGABYTE,
  sizeCalculation: ({ length }) => length,
});

/** Raised when files come to look otherwise, so that nobody keeps the old ones. */
const EDITION = 3;

/**
 * A published module as one file to read where there is no line: everybody's, as its lessons are. In the language that
 * was asked for, else the reader's own, as far as its lessons are translated. Made once for the texts that a reader has at
 * a moment and kept under their hash; made anew when one of them changes.
 *
 * @throws {NotFound | TooManyRequests}
 */
export async function makeTakeAway(ctx: Context, wanted: Wanted): Promise<TakeAway> {
  const { format, origin, siteName, held, asked, locale } = wanted;
  const tag = readingFor(asked ?? locale);
  const module = await readModuleText(ctx, wanted, { tag, isAsked: asked !== undefined });
  const language = languageOf(module, tag);
  const hash = createHash("sha256").update(
    JSON.stringify([EDITION, format, origin, siteName, language, module]),
  );
  const etag = `"${hash.digest("base64url").slice(0, 27)}"`;
  const file = { name: fileNameOf(module, format, language), mediaType: FORMATS[format].mediaType, etag };
  if (held === etag) return { ...file, bytes: null };
  const known = kept.get(etag);
  if (known) return { ...file, bytes: known };
  await limit(ctx, "take-away", { ip: wanted.ip });
  const pictures = await collectPictures(module, wanted.pictureOf);
  const bytes = made(format, takenOf(module, { language, origin, siteName, pictures }));
  kept.set(etag, bytes);
  return { ...file, bytes };
}

const made = (format: Format, taken: Taken): Uint8Array =>
  format === "epub" ? epubFile(taken) : Buffer.from(htmlFile(taken));

function takenOf(
  module: ModuleText,
  around: Pick<Taken, "language" | "origin" | "siteName" | "pictures">,
): Taken {
  const wordsLanguage = negotiateLanguage(around.language) ?? negotiateLanguage(module.language) ?? "en";
  const translate = translator(wordsLanguage) as (key: string, values?: object) => string;
  const words: Words = (key, values) => translate(`reading:takeAway.${key}`, values);
  const lessonWords: Words = (key, values) => translate(`translation:lesson.${key}`, values);
  const changedAt = new Date(publishedAt(module) ?? 0);
  return {
    ...around,
    module,
    wordsLanguage,
    words,
    lessonWords,
    changedAt,
    day: formatDate(changedAt, wordsLanguage),
  };
}

/** Pictures in the order in which the lessons show them, until the file would grow too large. */
async function collectPictures(
  { lessons }: ModuleText,
  pictureOf: Wanted["pictureOf"],
): Promise<ReadonlyMap<string, TakenPicture>> {
  const pictures = new Map<string, TakenPicture>();
  let room = MOST_PICTURE_BYTES;
  for (const fileId of new Set(lessons.flatMap(({ html }) => filesIn(html)))) {
    const picture = await pictureOf(fileId);
    if (!picture || picture.bytes.length > room) continue;
    room -= picture.bytes.length;
    pictures.set(fileId, { ...picture, fileId });
  }
  return pictures;
}
