-- AlterTable
ALTER TABLE "LessonDraft" ADD COLUMN "hiddenQuizzes" TEXT[] DEFAULT ARRAY[]::TEXT[];
