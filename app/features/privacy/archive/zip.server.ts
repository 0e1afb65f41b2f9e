import { Zip, ZipDeflate } from "fflate";

/** One file of an archive, in pieces. */
export interface ArchiveFile {
  readonly name: string;
  readonly pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

const NOTHING = new Uint8Array(0);

/**
 * Packs files into a zip while they are made: nothing is held but the piece in hand, and whoever reads slowly slows
 * the making down.
 */
export async function* zipped(files: AsyncIterable<ArchiveFile>, at: Date): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    if (chunk.length > 0) ready.push(chunk);
  });
  function* packed() {
    const chunks = ready;
    ready = [];
    yield* chunks;
  }
  for await (const { name, pieces } of files) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = at;
    zip.add(file);
    for await (const piece of pieces) {
      file.push(piece);
      yield* packed();
    }
    file.push(NOTHING, true);
    yield* packed();
  }
  zip.end();
  yield* packed();
}
