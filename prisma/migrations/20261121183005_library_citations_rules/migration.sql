-- What is still to be written.
CREATE INDEX "Resource_uncited_idx" ON "Resource" ("id") WHERE "citations" IS NULL;
