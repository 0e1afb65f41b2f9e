/**
 * A file that is made while it is sent, from a resource route. A plain `Response` is collected into one buffer by
 * the adapter; this one is passed on piece by piece, as fast as the reader takes it.
 */
export class StreamedFile extends Response {
  constructor(
    readonly pieces: AsyncIterable<Uint8Array>,
    headers: HeadersInit,
    status: 200 | 206 = 200,
  ) {
    super(null, { status, headers });
  }
}
