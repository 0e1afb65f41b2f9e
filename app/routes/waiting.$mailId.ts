import { redirect } from "@remix-run/node";
import { z } from "zod";
import { findMailPath } from "~/features/mail/index.server";
import { OpaqueId } from "~/shared/ids";
import { resourceLoader } from "~/web/handlers.server";
import { signedIn } from "~/web/policy";
import { safeRedirect } from "~/web/safe-redirect";

/** Where discreet mails lead: on to the page they are about, for the person they were written to. */
export const loader = resourceLoader({
  policy: signedIn,
  params: z.object({ mailId: OpaqueId }),
  respond: async ({ ctx, params }) => redirect(safeRedirect(await findMailPath(ctx, params))),
});
