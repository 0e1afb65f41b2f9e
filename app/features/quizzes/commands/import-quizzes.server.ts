import { createHash } from "node:crypto";
import { ensureGradeItem } from "~/features/grading/index.server";
import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { Prisma } from "~/platform/generated/prisma/client.ts";
import { NotFound } from "~/shared/domain-error";
import type { SourceNote } from "../domain/keys/answer-key";
import type { QuizFile } from "../domain/keys/quiz-file";
import { QuizInvalid } from "../errors";
import { canImportQuizzes } from "../policy";
import { readQuizFiles } from "../queries/keys/read-quiz-files.server";
import { importQuestions } from "./import-questions.server";

interface ImportQuizzesInput {
  readonly courseSlug: string;
  /** The course's folder: its `quizzes/*.yml` are read, and `sources.yml` for the citations. */
  readonly dir: string;
}

/**
 * Takes the quizzes of a course from its files. Importing the same files again changes nothing; a changed question
 * becomes a new row beside the old one, and attempts that are open keep the one they began with.
 *
 * The modules have to be imported already.
 *
 * @returns How many quizzes were new or changed.
 * @throws {NotFound | QuizInvalid}
 */
export async function importQuizzes(ctx: Context, { courseSlug, dir }: ImportQuizzesInput): Promise<number> {
  authorise(canImportQuizzes(ctx.actor));
  const { quizzes, sources, problems } = await readQuizFiles(dir);
  const [problem] = problems;
  if (problem) throw new QuizInvalid(problem.file, problem.line, problem.message);

  return transact(ctx, async (tx) => {
    const course = await tx.db.course.findUnique({ where: { slug: courseSlug }, select: { id: true } });
    if (!course) throw new NotFound("This course");
    // Two imports at once: the second waits and finds nothing left to do.
    await tx.db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`quizzes:${course.id}`}, 0))`;
    let changed = 0;
    for (const [position, quiz] of quizzes.entries()) {
      if (await importQuiz(tx, { courseId: course.id, quiz, position, sources })) changed += 1;
    }
    return changed;
  });
}

interface ImportQuizInput {
  readonly courseId: string;
  readonly quiz: QuizFile;
  readonly position: number;
  readonly sources: ReadonlyMap<string, SourceNote>;
}

async function importQuiz(
  tx: Context,
  { courseId, quiz, position, sources }: ImportQuizInput,
): Promise<boolean> {
  const cited = quiz.questions.flatMap(({ source }) => source).map((id) => sources.get(id));
  const contentHash = createHash("sha256")
    .update(JSON.stringify([quiz, cited, position]))
    .digest("hex");
  const key = { courseId_slug: { courseId, slug: quiz.slug } };
  const before = await tx.db.quiz.findUnique({
    where: key,
    select: {
      contentHash: true,
      // Questions from before they were kept as they were written: their file fills that in.
      questions: {
        where: { retiredAt: null, answerKey: { written: { equals: Prisma.DbNull } } },
        select: { id: true },
        take: 1,
      },
    },
  });
  if (before?.contentHash === contentHash && before.questions.length === 0) return false;

  const { slug, title, passPercent } = quiz;
  const gradeItem = await ensureGradeItem(tx, {
    courseId,
    cohortId: null,
    kind: "quiz",
    key: slug,
    title,
    position,
    passPercent,
  });
  const rules = {
    title,
    passPercent,
    moduleId: quiz.module ? await moduleIdOf(tx, courseId, quiz.module) : null,
    gradeItemId: gradeItem.id,
    attemptsAllowed: quiz.attempts === "unlimited" ? null : quiz.attempts,
    minutesBetweenAttempts: quiz.minutesBetweenAttempts,
    timeLimitSeconds: quiz.timeLimitMinutes === undefined ? null : quiz.timeLimitMinutes * 60,
    drawPerModule: quiz.drawPerModule ?? null,
    contentHash,
  };
  const { id } = await tx.db.quiz.upsert({
    where: key,
    create: { courseId, slug, ...rules },
    update: rules,
    select: { id: true },
  });
  await importQuestions(tx, { quizId: id, questions: quiz.questions, sources });
  await audit(tx, { action: "quizzes.quiz-imported", objectType: "quiz", objectId: id });
  return true;
}

async function moduleIdOf(tx: Context, courseId: string, slug: string): Promise<string> {
  const found = await tx.db.module.findUnique({
    where: { courseId_slug: { courseId, slug } },
    select: { id: true },
  });
  if (!found) throw new NotFound(`The module ${slug}`);
  return found.id;
}
