-- CreateTable
CREATE TABLE "ReadingMark" (
    "id" TEXT NOT NULL DEFAULT opaque_id(),
    "userId" TEXT NOT NULL,
    "lessonId" TEXT NOT NULL,
    "blockHash" TEXT NOT NULL,
    "quote" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReadingMark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LessonText" (
    "lessonId" TEXT NOT NULL,
    "revisionId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "terms" TEXT[],

    CONSTRAINT "LessonText_pkey" PRIMARY KEY ("lessonId")
);

-- CreateTable
CREATE TABLE "LessonWord" (
    "word" TEXT NOT NULL,

    CONSTRAINT "LessonWord_pkey" PRIMARY KEY ("word")
);

-- CreateIndex
CREATE INDEX "ReadingMark_lessonId_idx" ON "ReadingMark"("lessonId");

-- CreateIndex
CREATE UNIQUE INDEX "ReadingMark_userId_lessonId_blockHash_key" ON "ReadingMark"("userId", "lessonId", "blockHash");

-- AddForeignKey
ALTER TABLE "ReadingMark" ADD CONSTRAINT "ReadingMark_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReadingMark" ADD CONSTRAINT "ReadingMark_lessonId_fkey" FOREIGN KEY ("lessonId") REFERENCES "Lesson"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LessonText" ADD CONSTRAINT "LessonText_lessonId_fkey" FOREIGN KEY ("lessonId") REFERENCES "Lesson"("id") ON DELETE CASCADE ON UPDATE CASCADE;
