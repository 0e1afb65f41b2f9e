import { Zip, ZipDeflate } from "fflate";

type Piece = string | Uint8Array;

/** One file of an archive, in pieces; texts become UTF-8. */
export interface ArchiveFile {
  readonly name: string;
  readonly pieces: AsyncIterable<Piece> | Iterable<Piece>;
}

const NOTHING = new Uint8Array(0);
const WINDOW_BYTES = 32 * 1024;

/**
 * Packs files into a zip while they are made: nothing is held but the piece in hand, and whoever reads slowly slows
 * the making down.
 */
export async function* zipped(files: AsyncIterable<ArchiveFile>, at: Date): AsyncGenerator<Uint8Array> {
  const window = new Uint8Array(WINDOW_BYTES);
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
      for (const bytes of bytesOf(piece, window)) file.push(bytes);
      yield* packed();
    }
    file.push(NOTHING, true);
    yield* packed();
  }
  zip.end();
  yield* packed();
}

const encoder = new TextEncoder();

/** A text goes through one small window: the packer copies what it is given, and nothing piles up. */
function* bytesOf(piece: Piece, window: Uint8Array): Generator<Uint8Array> {
  if (typeof piece !== "string") {
    yield piece;
    return;
  }
  for (let rest = piece; rest.length > 0; ) {
    const { read, written } = encoder.encodeInto(rest, window);
    yield window.subarray(0, written);
    rest = rest.slice(read);
  }
}
