import { SaveDraftForm, SchoolParams } from "~/features/cohorts";
import { saveDraft } from "~/features/cohorts/index.server";
import { jsonAction } from "~/web/handlers.server";
import { signedIn } from "~/web/policy";

export const action = jsonAction({
  policy: signedIn,
  params: SchoolParams,
  schema: SaveDraftForm,
  act: ({ ctx, params: { schoolSlug }, form: { version, ...answers } }) =>
    saveDraft(ctx, { schoolSlug, version, answers }),
});
