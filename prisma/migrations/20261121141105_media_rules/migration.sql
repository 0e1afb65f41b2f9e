-- A picture has a size, nothing else does; and what a file takes is known before it is stored.
ALTER TABLE "MediaFile" ADD CONSTRAINT "MediaFile_size_check" CHECK (
  bytes > 0 AND (kind = 'picture') = (width IS NOT NULL) AND (width IS NULL) = (height IS NULL)
  AND (width IS NULL OR (width > 0 AND height > 0))
);
ALTER TABLE "MediaFile" ADD CONSTRAINT "MediaFile_name_check" CHECK (length(name) <= 120);

-- Keys are random letters, so that no name, path or number of a person can become one.
ALTER TABLE "MediaObject" ADD CONSTRAINT "MediaObject_key_check" CHECK (key ~ '^[0-9a-f]{40}$');
ALTER TABLE "MediaObject" ADD CONSTRAINT "MediaObject_size_check" CHECK (bytes > 0 AND width >= 0 AND height >= 0);

-- Only what is whole is shown anywhere.
CREATE FUNCTION refuse_use_of_pending_file() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM "MediaFile" WHERE id = NEW."fileId" AND state = 'ready') THEN
    RAISE EXCEPTION 'A file that is not there yet cannot be shown' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "MediaUse_ready" BEFORE INSERT ON "MediaUse"
  FOR EACH ROW EXECUTE FUNCTION refuse_use_of_pending_file();
