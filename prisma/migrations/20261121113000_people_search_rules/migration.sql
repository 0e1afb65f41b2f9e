-- Search among people. What is looked through is kept folded: in lower case and without accents, so that "cacak"
-- finds "Čačak". unaccent() alone may be told to use another dictionary and so counts as changeable; with its
-- dictionary named it is not, and indexes and generated columns may stand on it.
CREATE FUNCTION fold(words text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN lower(public.unaccent('public.unaccent'::regdictionary, words));

-- Folded once when it is written rather than for every row at every search. Of protected people this is the alias.
ALTER TABLE "User" ADD COLUMN "folded" text GENERATED ALWAYS AS (fold(name || ' ' || email)) STORED;

-- Part of a name or an address, from three letters on; shorter parts are looked for along the list itself.
CREATE INDEX "User_folded_idx" ON "User" USING gin ("folded" gin_trgm_ops);

-- The list of people by name, a page at a time.
CREATE INDEX "User_name_id_idx" ON "User" (name, id);
