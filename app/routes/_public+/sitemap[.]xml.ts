import { listCohorts } from "~/features/cohorts/index.server";
import { listPublicAddresses } from "~/features/reading/index.server";
import { keptByStrangers } from "~/web/cache-control";
import { resourceLoader } from "~/web/handlers.server";
import { anyone } from "~/web/policy";
import { siteOrigin } from "~/web/site-origin.server";

/** Standing pages that are there on every site. */
const STANDING = [
  "/",
  "/courses",
  "/schools",
  "/verify",
  "/library",
  "/pages/privacy",
  "/pages/accessibility",
  "/pages/help",
];

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Every page that a stranger may read, and when its text last changed. */
export const loader = resourceLoader({
  policy: anyone,
  respond: async ({ ctx, page }) => {
    const origin = siteOrigin();
    const addresses = [
      ...[...STANDING, ...(await listCohorts(ctx)).map(({ slug }) => `/schools/${slug}`)].map((path) => ({
        path,
        changedAt: null,
        languages: [],
      })),
      ...(await listPublicAddresses(ctx)),
    ];
    const urls = addresses.map(({ path, changedAt, languages }) => {
      const changed = changedAt ? `<lastmod>${changedAt.toISOString().slice(0, 10)}</lastmod>` : "";
      const others = languages.map(
        (one) =>
          `<xhtml:link rel="alternate" hreflang="${escaped(one.tag)}" href="${escaped(origin + one.path)}"/>`,
      );
      return `<url><loc>${escaped(origin + path)}</loc>${changed}${others.join("")}</url>`;
    });
    const body = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join("\n")}\n</urlset>\n`;
    return new Response(body, {
      headers: {
        "Content-Type": "application/xml; charset=utf-8",
        "Cache-Control": keptByStrangers(page.actor, "public, max-age=3600"),
      },
    });
  },
});
