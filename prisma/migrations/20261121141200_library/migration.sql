-- CreateEnum
CREATE TYPE "ResourceVerification" AS ENUM ('seen', 'copy', 'named', 'unchecked');

-- CreateTable
CREATE TABLE "Resource" (
    "id" TEXT NOT NULL DEFAULT opaque_id(),
    "slug" TEXT NOT NULL,
    "fileKey" TEXT,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "credit" TEXT NOT NULL,
    "year" INTEGER,
    "languages" TEXT[],
    "countries" TEXT[],
    "themes" TEXT[],
    "licence" TEXT,
    "verification" "ResourceVerification" NOT NULL,
    "verificationNote" TEXT,
    "address" TEXT,
    "archivedAddress" TEXT,
    "annotation" TEXT NOT NULL,
    "keywords" TEXT[],
    "csl" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "contentHash" TEXT,
    "editedAt" TIMESTAMPTZ(3),
    "retiredAt" TIMESTAMPTZ(3),
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "doi" TEXT,
    "addressKey" TEXT,
    "foldedTitle" TEXT NOT NULL,
    "foldedCredit" TEXT NOT NULL,
    "foldedWords" TEXT NOT NULL,

    CONSTRAINT "Resource_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ResourcePin" (
    "lessonId" TEXT NOT NULL,
    "resourceId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "ResourcePin_pkey" PRIMARY KEY ("lessonId","resourceId")
);

-- CreateTable
CREATE TABLE "ResourceWord" (
    "word" TEXT NOT NULL,

    CONSTRAINT "ResourceWord_pkey" PRIMARY KEY ("word")
);

-- CreateTable
CREATE TABLE "ResourceImport" (
    "id" TEXT NOT NULL DEFAULT opaque_id(),
    "entries" JSONB NOT NULL,
    "problems" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "takenAt" TIMESTAMPTZ(3),

    CONSTRAINT "ResourceImport_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ResourceImport_createdAt_idx" ON "ResourceImport"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Resource_slug_key" ON "Resource"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Resource_fileKey_key" ON "Resource"("fileKey");

-- CreateIndex
CREATE INDEX "Resource_kind_idx" ON "Resource"("kind");

-- CreateIndex
CREATE INDEX "Resource_year_idx" ON "Resource"("year");

-- CreateIndex
CREATE INDEX "Resource_updatedAt_idx" ON "Resource"("updatedAt");

-- CreateIndex
CREATE INDEX "Resource_addedAt_idx" ON "Resource"("addedAt");

-- CreateIndex
CREATE INDEX "Resource_addressKey_idx" ON "Resource"("addressKey");

-- CreateIndex
CREATE INDEX "Resource_foldedTitle_year_idx" ON "Resource"("foldedTitle", "year");

-- CreateIndex
CREATE INDEX "ResourcePin_resourceId_idx" ON "ResourcePin"("resourceId");

-- AddForeignKey
ALTER TABLE "ResourcePin" ADD CONSTRAINT "ResourcePin_lessonId_fkey" FOREIGN KEY ("lessonId") REFERENCES "Lesson"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ResourcePin" ADD CONSTRAINT "ResourcePin_resourceId_fkey" FOREIGN KEY ("resourceId") REFERENCES "Resource"("id") ON DELETE CASCADE ON UPDATE CASCADE;
