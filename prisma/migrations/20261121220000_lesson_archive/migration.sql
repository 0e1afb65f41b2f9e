-- AlterTable
ALTER TABLE "Lesson" ADD COLUMN     "archiveReason" TEXT,
ADD COLUMN     "archivedAt" TIMESTAMPTZ(3);
