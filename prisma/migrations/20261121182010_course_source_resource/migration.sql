-- AlterTable
ALTER TABLE "CourseSource" ADD COLUMN "resourceId" TEXT;

-- CreateIndex
CREATE INDEX "CourseSource_resourceId_idx" ON "CourseSource"("resourceId");

-- CreateIndex
CREATE UNIQUE INDEX "CourseSource_courseId_resourceId_key" ON "CourseSource"("courseId", "resourceId");

-- AddForeignKey
ALTER TABLE "CourseSource" ADD CONSTRAINT "CourseSource_resourceId_fkey" FOREIGN KEY ("resourceId") REFERENCES "Resource"("id") ON DELETE SET NULL ON UPDATE CASCADE;
