import { getFeed } from "~/features/library/index.server";
import { resourceLoader } from "~/web/handlers.server";
import { anyone } from "~/web/policy";
import { siteOrigin } from "~/web/site-origin.server";

/** What was added to the library last, for feed readers. */
export const loader = resourceLoader({
  policy: anyone,
  respond: async ({ ctx, page: { site, locale } }) =>
    new Response(await getFeed(ctx, { origin: siteOrigin(), siteName: site.name, locale }), {
      headers: { "Content-Type": "application/atom+xml; charset=utf-8", "Cache-Control": "no-store" },
    }),
});
