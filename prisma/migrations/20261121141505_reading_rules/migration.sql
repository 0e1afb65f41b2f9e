-- The forms ask for less; whatever writes past them stays within bounds too.
ALTER TABLE "ReadingMark" ADD CONSTRAINT "ReadingMark_shape_check" CHECK (
  version >= 1 AND length(note) <= 5000 AND length(quote) <= 400 AND length(prefix) <= 80 AND length(suffix) <= 80
  AND "blockHash" ~ '^[0-9a-f]{64}$'
);

-- Small letters, no accents, Cyrillic in Latin, words parted by one blank: the twin of `foldWords` (app/shared/fold-words.ts).
-- A test compares the two over the texts of the course.
CREATE FUNCTION fold_words(words text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN btrim(regexp_replace(regexp_replace(
    -- why: accents go before the Cyrillic letters are written in Latin, and those whose mark makes them another letter before that.
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
    translate(
      lower(regexp_replace(normalize(
        replace(replace(replace(translate(
          lower(normalize(words, NFC) COLLATE "und-x-icu"), 'й', 'j'), 'ѓ', 'gj'), 'ќ', 'kj'), 'ї', 'ji'),
        NFKD), '[\u0300-\u036f]+', '', 'g') COLLATE "und-x-icu"),
      'ıđðłøςабвгдђежзијклмнопрстћуфхцчшъыэь''’ʼ',
      'iddloσabvgddezzijklmnoprstcufhccsaye'),
    'љ', 'lj'), 'њ', 'nj'), 'џ', 'dz'), 'щ', 'st'), 'ю', 'ju'), 'я', 'ja'), 'ѕ', 'dz'),
    'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'þ', 'th'),
    'dj+', 'd', 'g'),
    '[^[:alnum:]]+', ' ', 'g'));

-- The words of a lesson's document: paragraph by paragraph, so that a word with a mark in it stays one word.
CREATE FUNCTION document_words(document jsonb) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN (
    SELECT coalesce(string_agg(told.words, ' ' ORDER BY told.part, told.place), '')
    FROM (
      SELECT 1 AS part, p.place, (
        SELECT string_agg(coalesce(i.inline ->> 'text', CASE i.inline ->> 'type' WHEN 'citation' THEN '' ELSE ' ' END), '' ORDER BY i.nth)
        FROM jsonb_array_elements(p.block -> 'content') WITH ORDINALITY AS i(inline, nth)
      ) AS words
      FROM jsonb_path_query(document,
        'strict $.** ? ((@.type == "paragraph" || @.type == "heading" || @.type == "codeBlock") && @.content.type() == "array")')
        WITH ORDINALITY AS p(block, place)
      UNION ALL
      SELECT 2, a.place, concat_ws(' ', a.attrs ->> 'alt', a.attrs ->> 'caption', a.attrs ->> 'title')
      FROM jsonb_path_query(document, 'strict $.** ? (@.type == "image" || @.type == "recording").attrs')
        WITH ORDINALITY AS a(attrs, place)
    ) AS told
  );

-- The folded columns hold small letters, digits and blanks alone, so that the parser sees nothing but words.
ALTER TABLE "LessonText" ADD COLUMN "search" tsvector GENERATED ALWAYS AS (
  setweight(to_tsvector('pg_catalog.simple', "title"), 'A') || setweight(to_tsvector('pg_catalog.simple', "words"), 'C')
) STORED;
CREATE INDEX "LessonText_search_idx" ON "LessonText" USING gin ("search");
CREATE INDEX "LessonWord_word_idx" ON "LessonWord" USING gin ("word" gin_trgm_ops);

-- What search knows of a lesson is made again from its current text. A text from before texts were trees gives the words
-- between its tags.
CREATE FUNCTION keep_lesson_text(wanted text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "LessonText" ("lessonId", "revisionId", "title", "words", "terms")
  SELECT l."id", r."id", fold_words(l."title"),
    fold_words(coalesce(document_words(r."document"), regexp_replace(r."html", '<[^>]*>', ' ', 'g'))),
    ARRAY(SELECT DISTINCT jsonb_path_query(r."document", 'strict $.** ? (@.type == "term").attrs.id') #>> '{}')
  FROM "Lesson" l JOIN "LessonRevision" r ON r."id" = l."currentRevisionId"
  WHERE l."id" = wanted AND l."retiredAt" IS NULL
  ON CONFLICT ("lessonId") DO UPDATE SET "revisionId" = excluded."revisionId", "title" = excluded."title",
    "words" = excluded."words", "terms" = excluded."terms";
  IF NOT FOUND THEN
    DELETE FROM "LessonText" WHERE "lessonId" = wanted;
    RETURN;
  END IF;
  -- In order, so that two who publish at once wait for each other and do not embrace.
  INSERT INTO "LessonWord" (word)
  SELECT DISTINCT w.word FROM "LessonText" t, unnest(tsvector_to_array(t."search")) AS w(word)
  WHERE t."lessonId" = wanted AND length(w.word) BETWEEN 3 AND 40
  ORDER BY w.word
  ON CONFLICT DO NOTHING;
END $$;

CREATE FUNCTION lesson_text_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM keep_lesson_text(NEW."id");
  RETURN NULL;
END $$;
CREATE TRIGGER lesson_text_of_new AFTER INSERT ON "Lesson"
  FOR EACH ROW WHEN (NEW."currentRevisionId" IS NOT NULL) EXECUTE FUNCTION lesson_text_changed();
CREATE TRIGGER lesson_text_of_changed AFTER UPDATE ON "Lesson"
  FOR EACH ROW WHEN (
    OLD."currentRevisionId" IS DISTINCT FROM NEW."currentRevisionId" OR OLD."retiredAt" IS DISTINCT FROM NEW."retiredAt"
    OR OLD."title" IS DISTINCT FROM NEW."title"
  ) EXECUTE FUNCTION lesson_text_changed();

CREATE FUNCTION revision_text_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM keep_lesson_text(l."id") FROM "Lesson" l WHERE l."currentRevisionId" = NEW."id";
  RETURN NULL;
END $$;
CREATE TRIGGER lesson_text_of_revision AFTER UPDATE ON "LessonRevision"
  FOR EACH ROW WHEN (OLD."document" IS DISTINCT FROM NEW."document" OR OLD."html" IS DISTINCT FROM NEW."html")
  EXECUTE FUNCTION revision_text_changed();

SELECT keep_lesson_text("id") FROM "Lesson" WHERE "currentRevisionId" IS NOT NULL;
