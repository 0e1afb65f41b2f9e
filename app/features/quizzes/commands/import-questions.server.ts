import { createHash, randomBytes } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { Context } from "~/platform/context.server";
import type { Prisma } from "~/platform/generated/prisma/client.ts";
import type { SourceNote } from "../domain/keys/answer-key";
import { compileQuestion } from "../domain/keys/compile-question";
import type { FileQuestion } from "../domain/keys/quiz-file";

interface ImportQuestionsInput {
  readonly quizId: string;
  readonly questions: readonly FileQuestion[];
  readonly sources: ReadonlyMap<string, SourceNote>;
}

/** A question of the file with its place and the version that it is. */
interface Placed {
  readonly question: FileQuestion;
  readonly position: number;
  readonly contentHash: string;
  readonly notes: Prisma.InputJsonArray;
}

/**
 * Brings a quiz's questions in line with its file: what is unchanged keeps its row and the ids of its choices, what
 * changed becomes a new row, what left is retired. A question that comes back takes up its old row.
 */
export async function importQuestions(
  tx: Context,
  { quizId, questions, sources }: ImportQuestionsInput,
): Promise<void> {
  const known = await rowsOf(tx, quizId);
  const staying: string[] = [];
  const fresh: Placed[] = [];
  for (const [position, question] of questions.entries()) {
    const contentHash = hashOf(question);
    const notes = question.source.map((id) => sources.get(id)!) as unknown as Prisma.InputJsonArray;
    const placed = { question, position, contentHash, notes };
    const same = known.find((row) => row.key === question.id && row.contentHash === contentHash);
    if (same) {
      staying.push(same.id);
      await takeUp(tx, same, placed);
    } else fresh.push(placed);
  }
  const gone = known.filter(({ id, retiredAt }) => !retiredAt && !staying.includes(id)).map(({ id }) => id);
  if (gone.length > 0)
    await tx.db.question.updateMany({ where: { id: { in: gone } }, data: { retiredAt: tx.now } });
  if (fresh.length > 0) await addQuestions(tx, quizId, fresh);
}

const rowsOf = (tx: Context, quizId: string) =>
  tx.db.question.findMany({
    where: { quizId },
    select: {
      id: true,
      key: true,
      contentHash: true,
      position: true,
      retiredAt: true,
      answerKey: { select: { sources: true, written: true } },
    },
  });
type Row = Awaited<ReturnType<typeof rowsOf>>[number];

/** Its place may be another, and what is printed below its feedback; the question itself is the same. */
async function takeUp(tx: Context, row: Row, { question, position, notes }: Placed): Promise<void> {
  if (row.position !== position || row.retiredAt)
    await tx.db.question.update({
      where: { id: row.id },
      data: { position, retiredAt: null },
      select: { id: true },
    });
  const { sources, written } = row.answerKey ?? {};
  if (!isDeepStrictEqual(sources, notes) || !isDeepStrictEqual(written, question))
    await tx.db.questionKey.updateMany({
      where: { questionId: row.id },
      data: { sources: notes, written: question },
    });
}

async function addQuestions(tx: Context, quizId: string, fresh: readonly Placed[]): Promise<void> {
  const compiled = fresh.map((placed) => ({
    ...placed,
    ...compileQuestion(placed.question, () => randomBytes(9).toString("base64url")),
  }));
  const made = await tx.db.question.createManyAndReturn({
    data: compiled.map(({ question: { id, type, points, stem }, contentHash, position, body }) => ({
      quizId,
      key: id,
      contentHash,
      type,
      points,
      stem,
      position,
      body: body as unknown as Prisma.InputJsonObject,
    })),
    select: { id: true, key: true },
  });
  const idOf = new Map(made.map(({ id, key }) => [key, id]));
  await tx.db.questionKey.createMany({
    data: compiled.map(({ question, key, notes }) => ({
      questionId: idOf.get(question.id)!,
      feedback: question.feedback,
      sources: notes,
      written: question,
      answer: key as unknown as Prisma.InputJsonObject,
    })),
  });
}

/** Everything a person reads or is marked by; not where the question stands, nor which sources are printed. */
function hashOf({ cite: _, source: __, id: ___, ...content }: FileQuestion): string {
  return createHash("sha256").update(JSON.stringify(content)).digest("hex");
}
