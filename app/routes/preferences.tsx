import { redirect } from "@remix-run/node";
import { z } from "zod";
import { formAction, resourceLoader } from "~/web/handlers.server";
import { anyone } from "~/web/policy";
import { themeCookie } from "~/web/preference-cookies";
import { safeRedirect } from "~/web/safe-redirect";

/** A look we do not have is no wish at all. */
const ThemeForm = z.object({
  theme: z.enum(["light", "dark"]).optional().catch(undefined),
  back: z.string().optional().catch(undefined),
});

/** Keeps light or dark in a cookie and goes back to where the button was. */
export const action = formAction({
  policy: anyone,
  schema: ThemeForm,
  act: async ({ form: { theme, back } }) =>
    redirect(safeRedirect(back), theme ? { headers: { "Set-Cookie": themeCookie(theme) } } : {}),
});

/** There is no page here; who follows the form's address lands on the first one. */
export const loader = resourceLoader({ policy: anyone, respond: async () => redirect("/") });
