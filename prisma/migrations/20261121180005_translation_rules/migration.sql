-- The front of a translation is there with what it was made from, or not at all.
ALTER TABLE "LessonTranslation" ADD CONSTRAINT "LessonTranslation_front_check" CHECK (
  ("front" IS NULL) = ("frontSource" IS NULL)
  AND ("front" IS NULL) = ("frontSourceHash" IS NULL)
  AND ("front" IS NULL) = ("frontAt" IS NULL)
  AND ("front" IS NOT NULL OR "frontById" IS NULL)
  AND ("frontVersion" = 0) = ("front" IS NULL)
  AND "frontVersion" >= 0
  AND "locale" ~ '^[a-z]{2,3}$'
);

-- What is known of the text a block was made from is its whole hash, or that it was an earlier one.
ALTER TABLE "TranslatedBlock" ADD CONSTRAINT "TranslatedBlock_shape_check" CHECK (
  "version" >= 1 AND "position" >= 0 AND "sourceHash" ~ '^([0-9a-f]{64})?$'
  AND ("origin" = 'files' OR "writtenById" IS NOT NULL)
);

-- More parts cannot be out of date or missing than there are.
ALTER TABLE "TranslatedPage" ADD CONSTRAINT "TranslatedPage_count_check" CHECK (
  "stale" >= 0 AND "missing" >= 0 AND "stale" + "missing" <= "parts"
  AND "tag" ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?$'
);
