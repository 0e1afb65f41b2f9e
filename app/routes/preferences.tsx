import { redirect } from "@remix-run/node";
import { z } from "zod";
import { formAction, resourceLoader } from "~/web/handlers.server";
import { anyone } from "~/web/policy";
import { quickExitCookie, themeCookie } from "~/web/preference-cookies";
import { safeRedirect } from "~/web/safe-redirect";

/** A look we do not have is no wish at all. */
const PreferencesForm = z.object({
  theme: z.enum(["light", "dark"]).optional().catch(undefined),
  quickExit: z.enum(["on", "off"]).optional().catch(undefined),
  back: z.string().optional().catch(undefined),
});

/** Keeps light or dark, and whether strangers see the quick exit, in a cookie; goes back to where the button was. */
export const action = formAction({
  policy: anyone,
  schema: PreferencesForm,
  act: async ({ form: { theme, quickExit, back } }) => {
    const headers = new Headers();
    if (theme) headers.append("Set-Cookie", themeCookie(theme));
    if (quickExit) headers.append("Set-Cookie", quickExitCookie(quickExit));
    return redirect(safeRedirect(back), { headers });
  },
});

/** There is no page here; who follows the form's address lands on the first one. */
export const loader = resourceLoader({ policy: anyone, respond: async () => redirect("/") });
