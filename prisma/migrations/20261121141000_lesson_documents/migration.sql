-- CreateEnum
CREATE TYPE "TextOrigin" AS ENUM ('files', 'editor');

-- CreateEnum
CREATE TYPE "RevisionChange" AS ENUM ('typo', 'substance');

-- AlterTable
ALTER TABLE "Lesson" ADD COLUMN "origin" "TextOrigin" NOT NULL DEFAULT 'files';

-- AlterTable
ALTER TABLE "LessonRevision" ADD COLUMN "document" JSONB,
ADD COLUMN "front" JSONB,
ADD COLUMN "origin" "TextOrigin" NOT NULL DEFAULT 'files',
ADD COLUMN "changeKind" "RevisionChange" NOT NULL DEFAULT 'substance';

-- CreateTable
CREATE TABLE "CourseSource" (
    "id" TEXT NOT NULL DEFAULT opaque_id(),
    "courseId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "author" TEXT,
    "publisher" TEXT,
    "year" INTEGER,
    "url" TEXT,
    "note" TEXT,

    CONSTRAINT "CourseSource_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FormerLessonAddress" (
    "id" TEXT NOT NULL DEFAULT opaque_id(),
    "courseId" TEXT NOT NULL,
    "moduleSlug" TEXT NOT NULL,
    "lessonSlug" TEXT NOT NULL,
    "lessonId" TEXT NOT NULL,

    CONSTRAINT "FormerLessonAddress_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "CourseSource_courseId_key_key" ON "CourseSource"("courseId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "FormerLessonAddress_courseId_moduleSlug_lessonSlug_key" ON "FormerLessonAddress"("courseId", "moduleSlug", "lessonSlug");

-- CreateIndex
CREATE INDEX "FormerLessonAddress_lessonId_idx" ON "FormerLessonAddress"("lessonId");

-- AddForeignKey
ALTER TABLE "CourseSource" ADD CONSTRAINT "CourseSource_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormerLessonAddress" ADD CONSTRAINT "FormerLessonAddress_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormerLessonAddress" ADD CONSTRAINT "FormerLessonAddress_lessonId_fkey" FOREIGN KEY ("lessonId") REFERENCES "Lesson"("id") ON DELETE CASCADE ON UPDATE CASCADE;
