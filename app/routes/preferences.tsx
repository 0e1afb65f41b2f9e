import { redirect } from "@remix-run/node";
import { z } from "zod";
import { formAction } from "~/web/handlers.server";
import { anyone } from "~/web/policy";
import { themeCookie } from "~/web/preference-cookies";
import { safeRedirect } from "~/web/safe-redirect";

const ThemeForm = z.object({ theme: z.enum(["light", "dark"]), back: z.string().max(500).optional() });

/** Keeps light or dark in a cookie and goes back to where the button was. */
export const action = formAction({
  policy: anyone,
  schema: ThemeForm,
  act: async ({ form }) =>
    redirect(safeRedirect(form.back), { headers: { "Set-Cookie": themeCookie(form.theme) } }),
});
