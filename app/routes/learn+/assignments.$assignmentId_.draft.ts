import { AssignmentParams, WorkForm } from "~/features/assignments";
import { saveDraft } from "~/features/assignments/index.server";
import { jsonAction } from "~/web/handlers.server";
import { signedIn } from "~/web/policy";

export const action = jsonAction({
  policy: signedIn,
  params: AssignmentParams,
  schema: WorkForm,
  act: ({ ctx, params, form }) => saveDraft(ctx, { ...form, ...params }),
});
