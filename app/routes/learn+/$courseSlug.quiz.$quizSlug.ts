import { redirect } from "@remix-run/node";
import { QuizParams } from "~/features/catalogue";
import { getQuizId } from "~/features/catalogue/index.server";
import { quizPath } from "~/features/quizzes";
import { resourceLoader } from "~/web/handlers.server";
import { anyone } from "~/web/policy";

/** Where the text of a lesson leads to a quiz: on to the quiz that bears this name today. */
export const loader = resourceLoader({
  policy: anyone,
  params: QuizParams,
  respond: async ({ ctx, params }) => {
    const { quizId } = await getQuizId(ctx, params);
    return redirect(quizPath(quizId));
  },
});
