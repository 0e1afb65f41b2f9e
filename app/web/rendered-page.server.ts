/**
 * A page that is there already, whole. A `Response` would turn its text into a stream, only for the
 * adapter to collect the stream again.
 */
export class RenderedPage extends Response {
  readonly html: Buffer;

  constructor(html: string, init: ResponseInit) {
    super(null, init);
    this.html = Buffer.from(html);
  }
}
