import { redirect } from "@remix-run/node";
import { z } from "zod";
import { LANGUAGES } from "~/locales/languages";
import { resourceLoader } from "~/web/handlers.server";
import { anyone } from "~/web/policy";
import { languageCookie } from "~/web/preference-cookies";
import { safeRedirect } from "~/web/safe-redirect";

const LanguageSearch = z.object({
  to: z.enum(LANGUAGES.map(({ tag }) => tag)),
  back: z.string().max(500).optional(),
});

/** Keeps the language in a cookie and goes back to where the link was. Writes nothing else: a link may do that. */
export const loader = resourceLoader({
  policy: anyone,
  search: LanguageSearch,
  respond: async ({ search }) =>
    redirect(safeRedirect(search.back), { headers: { "Set-Cookie": languageCookie(search.to) } }),
});
