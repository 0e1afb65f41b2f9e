-- What is searched, as words with their weight. The folded columns hold small Latin letters, digits and blanks alone
-- (`foldWords`), so that the parser of PostgreSQL sees nothing but words, whatever its locale.
ALTER TABLE "Resource" ADD COLUMN "search" tsvector GENERATED ALWAYS AS (
  setweight(to_tsvector('pg_catalog.simple', "foldedTitle"), 'A')
  || setweight(to_tsvector('pg_catalog.simple', "foldedCredit"), 'B')
  || setweight(to_tsvector('pg_catalog.simple', "foldedWords"), 'C')
) STORED;
CREATE INDEX "Resource_search_idx" ON "Resource" USING gin ("search");

-- Filters by one of several.
CREATE INDEX "Resource_languages_idx" ON "Resource" USING gin ("languages");
CREATE INDEX "Resource_countries_idx" ON "Resource" USING gin ("countries");
CREATE INDEX "Resource_themes_idx" ON "Resource" USING gin ("themes");

-- A DOI names one work. Retired entries keep theirs.
CREATE UNIQUE INDEX "Resource_doi_key" ON "Resource" ("doi") WHERE "doi" IS NOT NULL AND "retiredAt" IS NULL;

-- By title in the order of the reader's alphabet: Turkish parts ı from i, Albanian and Serbian have letters of their own.
CREATE INDEX "Resource_title_idx" ON "Resource" ("title" COLLATE "und-x-icu", "id") WHERE "retiredAt" IS NULL;
CREATE INDEX "Resource_title_sr_idx" ON "Resource" ("title" COLLATE "sr-Latn-x-icu", "id") WHERE "retiredAt" IS NULL;
CREATE INDEX "Resource_title_sq_idx" ON "Resource" ("title" COLLATE "sq-x-icu", "id") WHERE "retiredAt" IS NULL;
CREATE INDEX "Resource_title_tr_idx" ON "Resource" ("title" COLLATE "tr-x-icu", "id") WHERE "retiredAt" IS NULL;
-- Newest and oldest first; works without a year stand last.
CREATE INDEX "Resource_newest_idx" ON "Resource" ("year" DESC NULLS LAST, "id") WHERE "retiredAt" IS NULL;
CREATE INDEX "Resource_oldest_idx" ON "Resource" ("year" ASC NULLS LAST, "id") WHERE "retiredAt" IS NULL;

ALTER TABLE "Resource" ADD CONSTRAINT "Resource_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "Resource" ADD CONSTRAINT "Resource_year_check" CHECK ("year" BETWEEN 1 AND 2200);
-- Links lead out by https or http and by nothing else, whoever writes the row.
ALTER TABLE "Resource" ADD CONSTRAINT "Resource_address_check" CHECK ("address" ~ '^https?://[^[:space:]]+$');
ALTER TABLE "Resource" ADD CONSTRAINT "Resource_archivedAddress_check"
  CHECK ("archivedAddress" ~ '^https?://[^[:space:]]+$');
ALTER TABLE "Resource" ADD CONSTRAINT "Resource_version_check" CHECK ("version" >= 1);

-- Words for typing mistakes: one row a word, found by its trigrams. A table of its own, because the words are few and
-- the entries are many.
CREATE INDEX "ResourceWord_word_idx" ON "ResourceWord" USING gin ("word" gin_trgm_ops);
-- Beginnings of words, in any locale.
CREATE INDEX "ResourceWord_start_idx" ON "ResourceWord" ("word" text_pattern_ops);

-- In order, so that two who write at once wait for each other and do not embrace.
CREATE FUNCTION keep_resource_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "ResourceWord" (word)
  SELECT DISTINCT w.word
  FROM written r, unnest(tsvector_to_array(r.search)) AS w(word)
  WHERE length(w.word) BETWEEN 3 AND 40
  ORDER BY w.word
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER resource_words_of_new AFTER INSERT ON "Resource" REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION keep_resource_words();
CREATE TRIGGER resource_words_of_changed AFTER UPDATE ON "Resource" REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION keep_resource_words();
