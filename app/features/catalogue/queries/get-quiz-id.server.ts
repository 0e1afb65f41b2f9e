import type { Context } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import type { QuizParams } from "../schema";

/**
 * The quiz that a text of the course leads to. Open to everyone: whether somebody may take it is asked there.
 *
 * @throws {NotFound}
 */
export async function getQuizId(
  ctx: Context,
  { courseSlug, quizSlug }: QuizParams,
): Promise<{ quizId: string }> {
  const quiz = await ctx.db.quiz.findFirst({
    where: { slug: quizSlug, course: { slug: courseSlug } },
    select: { id: true },
  });
  if (!quiz) throw new NotFound("The quiz");
  return { quizId: quiz.id };
}
