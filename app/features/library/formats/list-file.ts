import type { FileFormat } from "../domain/file-formats";
import type { ResourceDraft } from "../domain/resource";
import { bibtexOf } from "./bibtex";
import { cslJsonOf } from "./csl-json";
import { risOf } from "./ris";

interface Exported {
  readonly slug: string;
  readonly draft: ResourceDraft;
}

const WRITERS: Readonly<Record<FileFormat, (key: string, draft: ResourceDraft) => string>> = {
  bibtex: bibtexOf,
  ris: risOf,
  csl: cslJsonOf,
};

/** What stands before, between and after entries. */
const FRAMES: Readonly<Record<FileFormat, readonly [string, string, string]>> = {
  bibtex: ["", "\n", ""],
  ris: ["", "\r\n", ""],
  csl: ["[", ",\n", "]\n"],
};

/** A file, piece by piece. */
export async function* listFile(
  format: FileFormat,
  entries: AsyncIterable<readonly Exported[]>,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const [before, between, after] = FRAMES[format];
  let isFirst = true;
  if (before) yield encoder.encode(before);
  for await (const some of entries) {
    const texts = some.map(({ slug, draft }) => WRITERS[format](slug, draft));
    if (texts.length === 0) continue;
    yield encoder.encode((isFirst ? "" : between) + texts.join(between));
    isFirst = false;
  }
  if (after) yield encoder.encode(after);
}
