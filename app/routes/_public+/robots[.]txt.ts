import { keptByStrangers } from "~/web/cache-control";
import { resourceLoader } from "~/web/handlers.server";
import { anyone } from "~/web/policy";
import { siteOrigin } from "~/web/site-origin.server";

/** Programs may read what strangers may. Names no address that they may not: a list of closed doors helps nobody. */
export const loader = resourceLoader({
  policy: anyone,
  respond: async ({ page }) =>
    new Response(`User-agent: *\nAllow: /\n\nSitemap: ${siteOrigin()}/sitemap.xml\n`, {
      headers: {
        "Content-Type": "text/plain; charset=utf-8",
        "Cache-Control": keptByStrangers(page.actor, "public, max-age=3600"),
      },
    }),
});
