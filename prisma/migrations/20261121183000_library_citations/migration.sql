-- How lists of references print a work, written once for each version of an entry: the processor is too large to be kept
-- where pages are made.
ALTER TABLE "Resource" ADD COLUMN "citations" JSONB;
