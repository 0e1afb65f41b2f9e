-- CreateTable
CREATE TABLE "CohortLessonPin" (
    "cohortId" TEXT NOT NULL,
    "lessonId" TEXT NOT NULL,
    "revisionId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "minutes" INTEGER,
    "pinnedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CohortLessonPin_pkey" PRIMARY KEY ("cohortId", "lessonId")
);

-- CreateIndex
CREATE INDEX "CohortLessonPin_lessonId_idx" ON "CohortLessonPin"("lessonId");

-- CreateIndex
CREATE INDEX "CohortLessonPin_revisionId_idx" ON "CohortLessonPin"("revisionId");

-- AddForeignKey
ALTER TABLE "CohortLessonPin" ADD CONSTRAINT "CohortLessonPin_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CohortLessonPin" ADD CONSTRAINT "CohortLessonPin_lessonId_fkey" FOREIGN KEY ("lessonId") REFERENCES "Lesson"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CohortLessonPin" ADD CONSTRAINT "CohortLessonPin_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "LessonRevision"("id") ON DELETE CASCADE ON UPDATE CASCADE;
