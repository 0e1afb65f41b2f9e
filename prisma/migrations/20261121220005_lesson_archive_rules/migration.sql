-- What was taken out on the site is out of the course, and says why.
ALTER TABLE "Lesson" ADD CONSTRAINT "Lesson_archive_check" CHECK (
  ("archivedAt" IS NULL AND "archiveReason" IS NULL)
  OR ("archivedAt" IS NOT NULL AND "archiveReason" IS NOT NULL AND "retiredAt" IS NOT NULL)
);
