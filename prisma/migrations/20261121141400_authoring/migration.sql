-- CreateEnum
CREATE TYPE "DraftState" AS ENUM ('draft', 'in_review', 'changes_asked', 'approved', 'scheduled', 'published', 'superseded', 'abandoned');

-- CreateEnum
CREATE TYPE "ChangeReach" AS ENUM ('now', 'next_cohort');

-- CreateEnum
CREATE TYPE "KeptBecause" AS ENUM ('set_aside', 'replaced', 'sent');

-- CreateEnum
CREATE TYPE "Verdict" AS ENUM ('remark', 'changes_asked', 'approved');

-- CreateTable
CREATE TABLE "LessonDraft" (
    "id" TEXT NOT NULL DEFAULT opaque_id(),
    "lessonId" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "baseRevisionId" TEXT,
    "state" "DraftState" NOT NULL DEFAULT 'draft',
    "changeKind" "RevisionChange",
    "reach" "ChangeReach",
    "front" JSONB NOT NULL,
    "document" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" TEXT NOT NULL,
    "lastEditedById" TEXT NOT NULL,
    "reviewedById" TEXT,
    "reviewedAt" TIMESTAMPTZ(3),
    "publishAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "revisionId" TEXT,

    CONSTRAINT "LessonDraft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DraftVersion" (
    "id" TEXT NOT NULL DEFAULT opaque_id(),
    "draftId" TEXT NOT NULL,
    "reason" "KeptBecause" NOT NULL,
    "onVersion" INTEGER NOT NULL,
    "front" JSONB NOT NULL,
    "document" JSONB NOT NULL,
    "textHash" TEXT NOT NULL,
    "writtenById" TEXT NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DraftVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DraftComment" (
    "id" TEXT NOT NULL DEFAULT opaque_id(),
    "draftId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "verdict" "Verdict" NOT NULL,
    "body" TEXT NOT NULL,
    "onVersion" INTEGER NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DraftComment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "LessonDraft_lessonId_state_idx" ON "LessonDraft"("lessonId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "DraftVersion_draftId_writtenById_textHash_key" ON "DraftVersion"("draftId", "writtenById", "textHash");

-- CreateIndex
CREATE INDEX "DraftComment_draftId_writtenAt_idx" ON "DraftComment"("draftId", "writtenAt");

-- AddForeignKey
ALTER TABLE "LessonDraft" ADD CONSTRAINT "LessonDraft_lessonId_fkey" FOREIGN KEY ("lessonId") REFERENCES "Lesson"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LessonDraft" ADD CONSTRAINT "LessonDraft_baseRevisionId_fkey" FOREIGN KEY ("baseRevisionId") REFERENCES "LessonRevision"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LessonDraft" ADD CONSTRAINT "LessonDraft_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "LessonRevision"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LessonDraft" ADD CONSTRAINT "LessonDraft_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LessonDraft" ADD CONSTRAINT "LessonDraft_lastEditedById_fkey" FOREIGN KEY ("lastEditedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LessonDraft" ADD CONSTRAINT "LessonDraft_reviewedById_fkey" FOREIGN KEY ("reviewedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DraftVersion" ADD CONSTRAINT "DraftVersion_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "LessonDraft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DraftVersion" ADD CONSTRAINT "DraftVersion_writtenById_fkey" FOREIGN KEY ("writtenById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DraftComment" ADD CONSTRAINT "DraftComment_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "LessonDraft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DraftComment" ADD CONSTRAINT "DraftComment_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
