import type { Context } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import type { Locale } from "../domain/locales";
import { readSource, readTranslationsOf } from "../stored-translation.server";

/**
 * A lesson's translation into one language, made where there is none, its row locked: whoever else changes it waits
 * until the end of this transaction.
 *
 * @throws {NotFound} for a lesson without a text that can be translated.
 */
export async function lockTranslation(
  tx: Context,
  { lessonId, locale }: { lessonId: string; locale: Locale },
) {
  await tx.db.$executeRaw`
    INSERT INTO "LessonTranslation" ("lessonId", "locale", "createdAt") VALUES (${lessonId}, ${locale}, ${tx.now})
    ON CONFLICT ("lessonId", "locale") DO NOTHING`;
  await tx.db.$queryRaw`
    SELECT id FROM "LessonTranslation" WHERE "lessonId" = ${lessonId} AND "locale" = ${locale} FOR UPDATE`;
  const [translation] = await readTranslationsOf(tx, { lessonId, locale });
  const lesson = await readSource(tx, lessonId);
  if (!translation || !lesson) throw new NotFound("The lesson");
  return { ...lesson, translation };
}
