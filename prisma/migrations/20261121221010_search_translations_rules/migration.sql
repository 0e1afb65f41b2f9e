-- The words of a lesson's page as `renderDocument` draws it: without notes on sources and terms, which are not of the
-- lesson, and without what is said of parts that are out of date. A mark inside a word leaves it one word.
-- why one pattern after another: a pattern with branches takes as much as it can, and would take the text between two notes.
CREATE FUNCTION page_words(html text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN regexp_replace(regexp_replace(replace(regexp_replace(
    regexp_replace(regexp_replace(regexp_replace(regexp_replace(html,
      '<aside [^>]*?>.*?</aside>', ' ', 'g'),
      '<p class="stale-part">.*?</p>', ' ', 'g'),
      '<a class="ref"[^>]*?>.*?</a>', '', 'g'),
      '<span class="ref-and">.*?</span>', '', 'g'),
    '</?(?:a|abbr|b|bdi|bdo|cite|code|del|em|i|ins|mark|q|s|small|span|strong|sub|sup|u)(?:\s[^>]*)?>', '', 'g'),
    '&#x27;', ''''),
    '<[^>]*>', ' ', 'g'),
    '&#?\w+;', ' ', 'g');

-- Kept by the database itself, for the pages that are there already and for every one that is drawn. Folded, so that
-- Latin and Cyrillic are one.
ALTER TABLE "TranslatedPage" ADD COLUMN "search" tsvector GENERATED ALWAYS AS (
  setweight(to_tsvector('pg_catalog.simple', fold_words("title")), 'A')
  || setweight(to_tsvector('pg_catalog.simple', fold_words(page_words("html"))), 'C')
) STORED;
CREATE INDEX "TranslatedPage_search_idx" ON "TranslatedPage" USING gin ("search");

-- What stands in a translation is meant by somebody who mistypes it.
CREATE FUNCTION translated_page_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- In order, so that two who publish at once wait for each other and do not embrace.
  INSERT INTO "LessonWord" (word)
  SELECT DISTINCT w.word FROM unnest(tsvector_to_array(NEW."search")) AS w(word)
  WHERE length(w.word) BETWEEN 3 AND 40
  ORDER BY w.word
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER lesson_words_of_translation AFTER INSERT OR UPDATE OF "title", "html" ON "TranslatedPage"
  FOR EACH ROW EXECUTE FUNCTION translated_page_changed();

INSERT INTO "LessonWord" (word)
SELECT DISTINCT w.word FROM "TranslatedPage" p, unnest(tsvector_to_array(p."search")) AS w(word)
WHERE length(w.word) BETWEEN 3 AND 40
ORDER BY w.word
ON CONFLICT DO NOTHING;
