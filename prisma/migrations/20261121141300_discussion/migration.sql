-- CreateEnum
CREATE TYPE "DiscussionReportReason" AS ENUM ('endangers', 'attacks', 'private_data', 'untrue', 'spam', 'other');

-- CreateEnum
CREATE TYPE "DiscussionDecisionKind" AS ENUM ('hidden', 'restored', 'kept', 'locked', 'unlocked');

-- CreateTable
CREATE TABLE "DiscussionThread" (
    "id" TEXT NOT NULL DEFAULT opaque_id(),
    "courseId" TEXT NOT NULL,
    "cohortId" TEXT,
    "moduleId" TEXT NOT NULL,
    "lessonId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastPostAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "postCount" INTEGER NOT NULL DEFAULT 1,
    "lockedAt" TIMESTAMPTZ(3),
    "answerId" TEXT,

    CONSTRAINT "DiscussionThread_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DiscussionPost" (
    "id" TEXT NOT NULL DEFAULT opaque_id(),
    "threadId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "authorId" TEXT NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL,
    "quotedId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "editedAt" TIMESTAMPTZ(3),
    "removedAt" TIMESTAMPTZ(3),
    "hiddenAt" TIMESTAMPTZ(3),

    CONSTRAINT "DiscussionPost_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DiscussionVersion" (
    "id" TEXT NOT NULL DEFAULT opaque_id(),
    "postId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "replacedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DiscussionVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DiscussionReport" (
    "id" TEXT NOT NULL DEFAULT opaque_id(),
    "postId" TEXT NOT NULL,
    "reporterId" TEXT NOT NULL,
    "reason" "DiscussionReportReason" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "DiscussionReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DiscussionDecision" (
    "id" TEXT NOT NULL DEFAULT opaque_id(),
    "postId" TEXT NOT NULL,
    "moderatorId" TEXT NOT NULL,
    "kind" "DiscussionDecisionKind" NOT NULL,
    "reason" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DiscussionDecision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DiscussionReading" (
    "userId" TEXT NOT NULL,
    "threadId" TEXT NOT NULL,
    "readNumber" INTEGER NOT NULL,

    CONSTRAINT "DiscussionReading_pkey" PRIMARY KEY ("userId","threadId")
);

-- CreateTable
CREATE TABLE "DiscussionDigest" (
    "userId" TEXT NOT NULL,
    "toldUntil" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DiscussionDigest_pkey" PRIMARY KEY ("userId")
);

-- CreateIndex
CREATE UNIQUE INDEX "DiscussionThread_answerId_key" ON "DiscussionThread"("answerId");

-- CreateIndex
CREATE INDEX "DiscussionThread_moduleId_lessonId_cohortId_lastPostAt_idx" ON "DiscussionThread"("moduleId", "lessonId", "cohortId", "lastPostAt");

-- CreateIndex
CREATE INDEX "DiscussionThread_courseId_cohortId_lastPostAt_idx" ON "DiscussionThread"("courseId", "cohortId", "lastPostAt");

-- CreateIndex
CREATE INDEX "DiscussionPost_authorId_createdAt_idx" ON "DiscussionPost"("authorId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "DiscussionPost_threadId_number_key" ON "DiscussionPost"("threadId", "number");

-- CreateIndex
CREATE INDEX "DiscussionVersion_replacedAt_idx" ON "DiscussionVersion"("replacedAt");

-- CreateIndex
CREATE UNIQUE INDEX "DiscussionVersion_postId_number_key" ON "DiscussionVersion"("postId", "number");

-- CreateIndex
CREATE INDEX "DiscussionReport_postId_idx" ON "DiscussionReport"("postId");

-- CreateIndex
CREATE INDEX "DiscussionReport_reporterId_idx" ON "DiscussionReport"("reporterId");

-- CreateIndex
CREATE INDEX "DiscussionDecision_postId_createdAt_idx" ON "DiscussionDecision"("postId", "createdAt");

-- CreateIndex
CREATE INDEX "DiscussionDecision_moderatorId_idx" ON "DiscussionDecision"("moderatorId");

-- CreateIndex
CREATE INDEX "DiscussionReading_threadId_idx" ON "DiscussionReading"("threadId");

-- AddForeignKey
ALTER TABLE "DiscussionThread" ADD CONSTRAINT "DiscussionThread_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DiscussionThread" ADD CONSTRAINT "DiscussionThread_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DiscussionThread" ADD CONSTRAINT "DiscussionThread_moduleId_fkey" FOREIGN KEY ("moduleId") REFERENCES "Module"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DiscussionThread" ADD CONSTRAINT "DiscussionThread_lessonId_fkey" FOREIGN KEY ("lessonId") REFERENCES "Lesson"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DiscussionThread" ADD CONSTRAINT "DiscussionThread_answerId_fkey" FOREIGN KEY ("answerId") REFERENCES "DiscussionPost"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DiscussionPost" ADD CONSTRAINT "DiscussionPost_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "DiscussionThread"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DiscussionPost" ADD CONSTRAINT "DiscussionPost_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DiscussionPost" ADD CONSTRAINT "DiscussionPost_quotedId_fkey" FOREIGN KEY ("quotedId") REFERENCES "DiscussionPost"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DiscussionVersion" ADD CONSTRAINT "DiscussionVersion_postId_fkey" FOREIGN KEY ("postId") REFERENCES "DiscussionPost"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DiscussionReport" ADD CONSTRAINT "DiscussionReport_postId_fkey" FOREIGN KEY ("postId") REFERENCES "DiscussionPost"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DiscussionReport" ADD CONSTRAINT "DiscussionReport_reporterId_fkey" FOREIGN KEY ("reporterId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DiscussionDecision" ADD CONSTRAINT "DiscussionDecision_postId_fkey" FOREIGN KEY ("postId") REFERENCES "DiscussionPost"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DiscussionDecision" ADD CONSTRAINT "DiscussionDecision_moderatorId_fkey" FOREIGN KEY ("moderatorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DiscussionReading" ADD CONSTRAINT "DiscussionReading_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DiscussionReading" ADD CONSTRAINT "DiscussionReading_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "DiscussionThread"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DiscussionDigest" ADD CONSTRAINT "DiscussionDigest_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
