import { translator } from "~/platform/i18n/i18n.server";
import { resourceLoader } from "~/web/handlers.server";
import { anyone } from "~/web/policy";

/** The page after a quick exit: it could be anybody's, it asks the database nothing and loads nothing. */
export const loader = resourceLoader({
  policy: anyone,
  respond: async ({ page: { locale } }) => {
    const t = translator(locale);
    const title = t("protection:quickExit.leftTitle");
    const text = t("protection:quickExit.leftText");
    const html = `<!DOCTYPE html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head><body><h1>${title}</h1><p>${text}</p></body></html>`;
    return new Response(html, {
      headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" },
    });
  },
});
