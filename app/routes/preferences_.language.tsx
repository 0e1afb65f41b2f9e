import { redirect } from "@remix-run/node";
import { z } from "zod";
import { isLanguageTag } from "~/locales/languages";
import { resourceLoader } from "~/web/handlers.server";
import { anyone } from "~/web/policy";
import { languageCookie } from "~/web/preference-cookies";
import { safeRedirect } from "~/web/safe-redirect";

/** What is repeated or missing is no wish at all. */
const LanguageSearch = z.object({
  to: z.string().optional().catch(undefined),
  back: z.string().optional().catch(undefined),
});

/** Keeps the language in a cookie and goes back to where the link was. Writes nothing else: a link may do that. */
export const loader = resourceLoader({
  policy: anyone,
  search: LanguageSearch,
  respond: async ({ search: { to = "", back } }) =>
    redirect(safeRedirect(back), isLanguageTag(to) ? { headers: { "Set-Cookie": languageCookie(to) } } : {}),
});
