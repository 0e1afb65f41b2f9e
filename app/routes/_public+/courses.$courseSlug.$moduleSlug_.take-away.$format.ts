import { contentDisposition } from "~/features/media";
import { openFile } from "~/features/media/index.server";
import { TakeAwayParams } from "~/features/reading";
import { makeTakeAway } from "~/features/reading/index.server";
import { LessonLanguage } from "~/features/translation";
import type { Context } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import { keptByStrangers } from "~/web/cache-control";
import { FILE_OWNERS } from "~/web/file-owners.server";
import { resourceLoader } from "~/web/handlers.server";
import { anyone } from "~/web/policy";
import { siteOrigin } from "~/web/site-origin.server";
import { StreamedFile } from "~/web/streamed-file.server";

/** A picture as every browser shows it. The file is everybody's, so what not everybody may see stays out of it. */
async function publicPicture(ctx: Context, fileId: string) {
  try {
    const file = await openFile(ctx, { fileId }, FILE_OWNERS);
    if (!file.isPublic || file.kind !== "picture") return null;
    const pieces: Uint8Array[] = [];
    for await (const piece of await file.read()) pieces.push(piece);
    return { mediaType: file.mediaType, bytes: new Uint8Array(Buffer.concat(pieces)) };
  } catch (error) {
    if (error instanceof NotFound) return null;
    throw error;
  }
}

const PIECE = 64 * 1024;

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

/** A module to read where there is no line. */
export const loader = resourceLoader({
  policy: anyone,
  params: TakeAwayParams,
  search: LessonLanguage,
  respond: async ({ ctx, params, search, request, page }) => {
    const { name, mediaType, etag, bytes } = await makeTakeAway(ctx, {
      ...params,
      origin: siteOrigin(),
      siteName: page.site.name,
      asked: search.lang,
      locale: page.locale,
      ip: page.ip,
      held: request.headers.get("if-none-match"),
      pictureOf: (fileId) => publicPicture(ctx, fileId),
    });
    const headers = { ETag: etag, "Cache-Control": keptByStrangers(page.actor, "private, no-cache") };
    if (!bytes) return new Response(null, { status: 304, headers });
    const [title, ending] = [name.slice(0, name.lastIndexOf(".")), params.format];
    return new StreamedFile(inPieces(request.method === "HEAD" ? bytes.subarray(0, 0) : bytes), {
      ...headers,
      "Content-Type": mediaType,
      "Content-Disposition": contentDisposition("attachment", title, ending),
      "Content-Length": String(bytes.length),
      // Opened from this address all the same, it runs nothing and loads nothing; its own style is allowed.
      "Content-Security-Policy":
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    });
  },
});
