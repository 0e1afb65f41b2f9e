import { AnswerSheet, AttemptParams } from "~/features/quizzes";
import { saveResponses } from "~/features/quizzes/index.server";
import { jsonAction } from "~/web/handlers.server";
import { signedIn } from "~/web/policy";

/** Where the enhancement script saves answers while a person works. */
export const action = jsonAction({
  policy: signedIn,
  params: AttemptParams,
  schema: AnswerSheet,
  act: ({ ctx, params, form }) => saveResponses(ctx, { ...params, ...form }),
});
