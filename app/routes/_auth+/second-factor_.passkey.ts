import { PasskeyQuestion } from "~/features/identity";
import { askPasskey } from "~/features/identity/index.server";
import { translator } from "~/platform/i18n/i18n.server";
import { jsonAction } from "~/web/handlers.server";
import { hasSession } from "~/web/policy";

/** What a script asks the person's authenticator; put down by a POST, because it is answered once. */
export const action = jsonAction({
  policy: hasSession,
  schema: PasskeyQuestion,
  act: ({ ctx, form: { purpose }, page }) =>
    askPasskey(ctx, { purpose, siteName: translator(page.locale)("common:brand") }),
});
