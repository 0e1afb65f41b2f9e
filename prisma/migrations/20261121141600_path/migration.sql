-- CreateEnum
CREATE TYPE "OverrideKind" AS ENUM ('completed', 'opened');

-- AlterTable
ALTER TABLE "Enrolment" ADD COLUMN "groupName" TEXT;

-- CreateTable
CREATE TABLE "PathRules" (
    "id" TEXT NOT NULL DEFAULT opaque_id(),
    "courseId" TEXT NOT NULL,
    "cohortId" TEXT,
    "number" INTEGER NOT NULL,
    "rules" JSONB NOT NULL,
    "contentHash" TEXT NOT NULL,
    "origin" "TextOrigin" NOT NULL,
    "madeById" TEXT,
    "madeAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PathRules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ModuleCompletion" (
    "userId" TEXT NOT NULL,
    "moduleId" TEXT NOT NULL,
    "rulesId" TEXT NOT NULL,
    "evidence" JSONB NOT NULL,
    "completedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ModuleCompletion_pkey" PRIMARY KEY ("userId","moduleId")
);

-- CreateTable
CREATE TABLE "ModuleOverride" (
    "id" TEXT NOT NULL DEFAULT opaque_id(),
    "userId" TEXT NOT NULL,
    "moduleId" TEXT NOT NULL,
    "kind" "OverrideKind" NOT NULL,
    "reason" TEXT NOT NULL,
    "madeById" TEXT NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "takenBackAt" TIMESTAMPTZ(3),

    CONSTRAINT "ModuleOverride_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PathMark" (
    "userId" TEXT NOT NULL,
    "moduleId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "markedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PathMark_pkey" PRIMARY KEY ("userId","moduleId","key")
);

-- CreateIndex
CREATE INDEX "PathRules_cohortId_idx" ON "PathRules"("cohortId");

-- CreateIndex
CREATE INDEX "ModuleCompletion_moduleId_idx" ON "ModuleCompletion"("moduleId");

-- CreateIndex
CREATE INDEX "ModuleCompletion_rulesId_idx" ON "ModuleCompletion"("rulesId");

-- CreateIndex
CREATE INDEX "ModuleOverride_userId_moduleId_idx" ON "ModuleOverride"("userId", "moduleId");

-- CreateIndex
CREATE INDEX "ModuleOverride_moduleId_idx" ON "ModuleOverride"("moduleId");

-- CreateIndex
CREATE INDEX "ModuleOverride_madeById_idx" ON "ModuleOverride"("madeById");

-- CreateIndex
CREATE INDEX "PathMark_moduleId_idx" ON "PathMark"("moduleId");

-- AddForeignKey
ALTER TABLE "PathRules" ADD CONSTRAINT "PathRules_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PathRules" ADD CONSTRAINT "PathRules_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PathRules" ADD CONSTRAINT "PathRules_madeById_fkey" FOREIGN KEY ("madeById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModuleCompletion" ADD CONSTRAINT "ModuleCompletion_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModuleCompletion" ADD CONSTRAINT "ModuleCompletion_moduleId_fkey" FOREIGN KEY ("moduleId") REFERENCES "Module"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModuleCompletion" ADD CONSTRAINT "ModuleCompletion_rulesId_fkey" FOREIGN KEY ("rulesId") REFERENCES "PathRules"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModuleOverride" ADD CONSTRAINT "ModuleOverride_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModuleOverride" ADD CONSTRAINT "ModuleOverride_moduleId_fkey" FOREIGN KEY ("moduleId") REFERENCES "Module"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModuleOverride" ADD CONSTRAINT "ModuleOverride_madeById_fkey" FOREIGN KEY ("madeById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PathMark" ADD CONSTRAINT "PathMark_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PathMark" ADD CONSTRAINT "PathMark_moduleId_fkey" FOREIGN KEY ("moduleId") REFERENCES "Module"("id") ON DELETE CASCADE ON UPDATE CASCADE;
