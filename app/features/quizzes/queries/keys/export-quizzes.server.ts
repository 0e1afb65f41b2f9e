import { type WrittenFiles, yamlText } from "~/features/catalogue/index.server";
import { authorise, type Context } from "~/platform/context.server";
import { FileQuestion, type QuizFile } from "../../domain/keys/quiz-file";
import { canImportQuizzes } from "../../policy";

/**
 * The quizzes of a course as files that `importQuizzes` reads back to the same questions, keys and rules: every question
 * as its author wrote it, in the version that is asked today.
 *
 * @throws {Forbidden} unless the actor is an administrator or the product itself.
 */
export async function exportQuizzes(
  ctx: Context,
  { courseSlug }: { courseSlug: string },
): Promise<WrittenFiles> {
  authorise(canImportQuizzes(ctx.actor));
  const quizzes = (await readQuizzes(ctx, courseSlug)).map((quiz) => ({ quiz, file: fileOf(quiz) }));
  return {
    files: quizzes.flatMap(({ quiz, file }) =>
      file ? [{ path: `quizzes/${quiz.slug}.yml`, text: yamlText(file) }] : [],
    ),
    left: quizzes.flatMap(({ quiz, file }) => (file ? [] : [`quiz ${quiz.slug}`])),
  };
}

const readQuizzes = (ctx: Context, courseSlug: string) =>
  ctx.db.quiz.findMany({
    where: { course: { slug: courseSlug } },
    orderBy: { slug: "asc" },
    select: {
      slug: true,
      title: true,
      passPercent: true,
      attemptsAllowed: true,
      minutesBetweenAttempts: true,
      timeLimitSeconds: true,
      drawPerModule: true,
      module: { select: { slug: true } },
      questions: {
        where: { retiredAt: null },
        orderBy: { position: "asc" },
        select: { answerKey: { select: { written: true } } },
      },
    },
  });
type QuizRow = Awaited<ReturnType<typeof readQuizzes>>[number];

type WrittenQuiz = Partial<Omit<QuizFile, "questions">> & { readonly questions?: readonly object[] };

/** Null for a quiz with a question from before questions were kept as they were written. */
function fileOf(quiz: QuizRow): WrittenQuiz | null {
  const questions = quiz.questions.flatMap(({ answerKey }) => {
    const { data } = FileQuestion.safeParse(answerKey?.written);
    return data ? [plainQuestion(data)] : [];
  });
  if (questions.length < quiz.questions.length) return null;
  const { slug, title, module, passPercent, attemptsAllowed, minutesBetweenAttempts } = quiz;
  const { timeLimitSeconds, drawPerModule } = quiz;
  return {
    slug,
    title,
    ...(module ? { module: module.slug } : {}),
    passPercent: Number(passPercent),
    attempts: attemptsAllowed ?? "unlimited",
    ...(minutesBetweenAttempts > 0 ? { minutesBetweenAttempts } : {}),
    ...(timeLimitSeconds === null ? {} : { timeLimitMinutes: timeLimitSeconds / 60 }),
    ...(drawPerModule === null ? {} : { drawPerModule }),
    ...(questions.length > 0 ? { questions } : {}),
  };
}

/** A question in the order in which authors write it, without what goes without saying. */
function plainQuestion({ type, id, points, stem, feedback, cite, source, ...rest }: FileQuestion): object {
  return {
    id,
    type,
    points,
    stem,
    ...rest,
    feedback,
    ...(cite.length > 0 ? { cite } : {}),
    ...(source.length > 0 ? { source } : {}),
  };
}
