-- CreateTable
CREATE TABLE "LessonTranslation" (
    "id" TEXT NOT NULL DEFAULT opaque_id(),
    "lessonId" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "front" JSONB,
    "frontSource" JSONB,
    "frontSourceHash" TEXT,
    "frontOrigin" "TextOrigin" NOT NULL DEFAULT 'files',
    "frontVersion" INTEGER NOT NULL DEFAULT 0,
    "frontAt" TIMESTAMPTZ(3),
    "frontById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LessonTranslation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TranslatedBlock" (
    "id" TEXT NOT NULL DEFAULT opaque_id(),
    "translationId" TEXT NOT NULL,
    "source" JSONB NOT NULL,
    "sourceHash" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "revisionId" TEXT,
    "block" JSONB NOT NULL,
    "origin" "TextOrigin" NOT NULL DEFAULT 'files',
    "version" INTEGER NOT NULL DEFAULT 1,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "writtenById" TEXT,

    CONSTRAINT "TranslatedBlock_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TranslatedPage" (
    "id" TEXT NOT NULL DEFAULT opaque_id(),
    "translationId" TEXT NOT NULL,
    "tag" TEXT NOT NULL,
    "revisionId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "outcomes" JSONB NOT NULL,
    "contentNote" TEXT,
    "html" TEXT NOT NULL,
    "parts" INTEGER NOT NULL,
    "stale" INTEGER NOT NULL,
    "missing" INTEGER NOT NULL,
    "staleSince" TIMESTAMPTZ(3),
    "drawnAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "TranslatedPage_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "LessonTranslation_lessonId_locale_key" ON "LessonTranslation"("lessonId", "locale");

-- CreateIndex
CREATE INDEX "TranslatedBlock_translationId_position_idx" ON "TranslatedBlock"("translationId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "TranslatedPage_translationId_tag_key" ON "TranslatedPage"("translationId", "tag");

-- AddForeignKey
ALTER TABLE "LessonTranslation" ADD CONSTRAINT "LessonTranslation_lessonId_fkey" FOREIGN KEY ("lessonId") REFERENCES "Lesson"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LessonTranslation" ADD CONSTRAINT "LessonTranslation_frontById_fkey" FOREIGN KEY ("frontById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TranslatedBlock" ADD CONSTRAINT "TranslatedBlock_translationId_fkey" FOREIGN KEY ("translationId") REFERENCES "LessonTranslation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TranslatedBlock" ADD CONSTRAINT "TranslatedBlock_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "LessonRevision"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TranslatedBlock" ADD CONSTRAINT "TranslatedBlock_writtenById_fkey" FOREIGN KEY ("writtenById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TranslatedPage" ADD CONSTRAINT "TranslatedPage_translationId_fkey" FOREIGN KEY ("translationId") REFERENCES "LessonTranslation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TranslatedPage" ADD CONSTRAINT "TranslatedPage_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "LessonRevision"("id") ON DELETE NO ACTION ON UPDATE CASCADE;
