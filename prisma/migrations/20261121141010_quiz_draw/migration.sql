-- AlterTable
ALTER TABLE "Quiz" ADD COLUMN "drawPerModule" INTEGER;
