import { redirect } from "@remix-run/node";
import { z } from "zod";
import { forgetSessionCookie, signOut } from "~/features/identity/index.server";
import { formAction, resourceLoader } from "~/web/handlers.server";
import { anyone, leaving } from "~/web/policy";
import { CLEAR_SITE_DATA } from "~/web/preference-cookies";

/**
 * Ends the session and goes to a page that tells nothing. Asks nothing and says nothing, also where the database could
 * not be reached: whoever presses this has to be gone.
 */
export const action = formAction({
  policy: leaving,
  schema: z.object({}),
  act: async ({ ctx, request }) => {
    await signOut(ctx, { cookies: request.headers.get("Cookie") ?? "" });
    return redirect("/leave", {
      headers: { "Set-Cookie": forgetSessionCookie(), "Clear-Site-Data": CLEAR_SITE_DATA },
    });
  },
});

/** There is no page here. */
export const loader = resourceLoader({ policy: anyone, respond: async () => redirect("/leave") });
