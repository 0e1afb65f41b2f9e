-- CreateEnum
CREATE TYPE "MediaKind" AS ENUM ('picture', 'document', 'captions');

-- CreateEnum
CREATE TYPE "MediaState" AS ENUM ('pending', 'ready');

-- CreateTable
CREATE TABLE "MediaFile" (
    "id" TEXT NOT NULL DEFAULT opaque_id(),
    "kind" "MediaKind" NOT NULL,
    "state" "MediaState" NOT NULL DEFAULT 'pending',
    "uploaderId" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "MediaFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MediaObject" (
    "key" TEXT NOT NULL,
    "fileId" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" INTEGER NOT NULL,
    "digest" TEXT NOT NULL,

    CONSTRAINT "MediaObject_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "MediaUse" (
    "fileId" TEXT NOT NULL,
    "ownerType" TEXT NOT NULL,
    "ownerId" TEXT NOT NULL,
    "usedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MediaUse_pkey" PRIMARY KEY ("fileId","ownerType","ownerId")
);

-- CreateIndex
CREATE INDEX "MediaFile_uploaderId_idx" ON "MediaFile"("uploaderId");

-- CreateIndex
CREATE INDEX "MediaFile_courseId_createdAt_idx" ON "MediaFile"("courseId", "createdAt");

-- CreateIndex
CREATE INDEX "MediaFile_state_createdAt_idx" ON "MediaFile"("state", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "MediaObject_fileId_mediaType_width_key" ON "MediaObject"("fileId", "mediaType", "width");

-- CreateIndex
CREATE INDEX "MediaUse_ownerType_ownerId_idx" ON "MediaUse"("ownerType", "ownerId");

-- AddForeignKey
ALTER TABLE "MediaFile" ADD CONSTRAINT "MediaFile_uploaderId_fkey" FOREIGN KEY ("uploaderId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MediaFile" ADD CONSTRAINT "MediaFile_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MediaObject" ADD CONSTRAINT "MediaObject_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "MediaFile"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MediaUse" ADD CONSTRAINT "MediaUse_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "MediaFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
