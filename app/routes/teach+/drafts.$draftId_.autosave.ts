import { DraftForm, DraftParams } from "~/features/authoring";
import { readFormText, saveDraft } from "~/features/authoring/index.server";
import { jsonAction } from "~/web/handlers.server";
import { authors } from "~/web/policy";

export const action = jsonAction({
  policy: authors,
  params: DraftParams,
  schema: DraftForm,
  act: ({ ctx, params, form }) => saveDraft(ctx, { ...params, version: form.version }, readFormText(form)),
});
