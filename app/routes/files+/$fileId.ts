import { contentDisposition, FilePath, FileSearch, fileEnding, partOf } from "~/features/media";
import { type OpenFile, openFile } from "~/features/media/index.server";
import { FILE_OWNERS } from "~/web/file-owners.server";
import { resourceLoader } from "~/web/handlers.server";
import { anyone } from "~/web/policy";
import { StreamedFile } from "~/web/streamed-file.server";

/** Whatever it is, it runs nothing, loads nothing and stands in no frame. */
const POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

function headersOf({ kind, name, mediaType, bytes, digest, isPublic }: OpenFile): Record<string, string> {
  const how = kind === "picture" ? "inline" : "attachment";
  return {
    "Content-Type": mediaType === "text/vtt" ? "text/vtt; charset=utf-8" : mediaType,
    "Content-Disposition": contentDisposition(how, name, fileEnding(mediaType)),
    "Content-Length": String(bytes),
    "Content-Security-Policy": POLICY,
    ETag: `"${digest}"`,
    // What an address shows never changes; who may see it may, for what is not everybody's.
    "Cache-Control": isPublic ? "public, max-age=31536000, immutable" : "private, no-store",
    ...(kind === "picture" ? {} : { "Accept-Ranges": "bytes" }),
  };
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

/**
 * The one way to a file's bytes: who asks is asked about each time. To whoever may not read it there is no such file.
 */
export const loader = resourceLoader({
  policy: anyone,
  params: FilePath,
  search: FileSearch,
  respond: async ({ ctx, params: { fileId }, search, request }) => {
    const file = await openFile(ctx, { fileId, ...search }, FILE_OWNERS);
    const headers = headersOf(file);
    if (request.headers.get("if-none-match") === headers.ETag) {
      const { "Content-Length": _, ...unchanged } = headers;
      return new Response(null, { status: 304, headers: unchanged });
    }
    if (request.method === "HEAD") return new StreamedFile(nothing(), headers);
    const part = file.kind === "picture" ? null : partOf(request.headers.get("range"), file.bytes);
    if (part === "beyond")
      return new Response(null, {
        status: 416,
        headers: { ...headers, "Content-Length": "0", "Content-Range": `bytes */${file.bytes}` },
      });
    if (!part) return new StreamedFile(await file.read(), headers);
    const { first, last } = part;
    const partial = {
      ...headers,
      "Content-Length": String(last - first + 1),
      "Content-Range": `bytes ${first}-${last}/${file.bytes}`,
    };
    return new StreamedFile(await file.read(part), partial, 206);
  },
});
