import { createHash, randomBytes } from "node:crypto";
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

/**
 * Brings a quiz's questions in line with its file: what is unchanged keeps its row and the ids of its choices, what
 * changed becomes a new row, what left is retired. A question that comes back takes up its old row.
 */
export async function importQuestions(
  tx: Context,
  { quizId, questions, sources }: ImportQuestionsInput,
): Promise<void> {
  const kept: string[] = [];
  for (const [position, question] of questions.entries()) {
    const version = { quizId, key: question.id, contentHash: hashOf(question) };
    const notes = question.source.map((id) => sources.get(id)!) as unknown as Prisma.InputJsonArray;
    const same = await tx.db.question.findUnique({
      where: { quizId_key_contentHash: version },
      select: { id: true },
    });
    if (same) {
      await tx.db.question.update({
        where: { id: same.id },
        data: { position, retiredAt: null },
        select: { id: true },
      });
      await tx.db.questionKey.updateMany({ where: { questionId: same.id }, data: { sources: notes } });
    }
    kept.push(same?.id ?? (await addQuestion(tx, version, question, position, notes)));
  }
  await tx.db.question.updateMany({
    where: { quizId, retiredAt: null, id: { notIn: kept } },
    data: { retiredAt: tx.now },
  });
}

async function addQuestion(
  tx: Context,
  version: { quizId: string; key: string; contentHash: string },
  question: FileQuestion,
  position: number,
  sources: Prisma.InputJsonArray,
): Promise<string> {
  const { body, key } = compileQuestion(question, () => randomBytes(9).toString("base64url"));
  const { type, points, stem, feedback } = question;
  const { id } = await tx.db.question.create({
    data: {
      ...version,
      ...{ type, points, stem, position },
      body: body as unknown as Prisma.InputJsonObject,
      answerKey: { create: { answer: key as unknown as Prisma.InputJsonObject, feedback, sources } },
    },
    select: { id: true },
  });
  return id;
}

/** Everything a person reads or is marked by; not where the question stands, nor which sources are printed. */
function hashOf({ cite: _, source: __, id: ___, ...content }: FileQuestion): string {
  return createHash("sha256").update(JSON.stringify(content)).digest("hex");
}
