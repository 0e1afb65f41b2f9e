-- What was sent or issued is never rewritten, with one exception: where the person was erased, what could name them
-- may be emptied. Each rule below opens for exactly that: to nothing, and only once the account is an empty one.

CREATE FUNCTION is_erased(account text) RETURNS boolean
  LANGUAGE sql STABLE
  RETURN EXISTS (SELECT FROM "User" WHERE id = account AND "erasedAt" IS NOT NULL);

-- The text of a work that was sent.
CREATE OR REPLACE FUNCTION refuse_change_of_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.title = '' AND NEW.sections = '{}'
    AND to_jsonb(NEW) - ARRAY['title', 'sections'] = to_jsonb(OLD) - ARRAY['title', 'sections']
    AND is_erased((SELECT "authorId" FROM "Submission" WHERE id = OLD."submissionId")) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'A sent text cannot be changed' USING ERRCODE = 'check_violation';
END
$$;

-- The words of a reviewer to the instructor; what was written to the author of the work stays.
CREATE OR REPLACE FUNCTION refuse_change_of_sent_review() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."submittedAt" IS NULL THEN
    RETURN NEW;
  END IF;
  IF NEW.comments IS DISTINCT FROM OLD.comments OR NEW."totalPercent" IS DISTINCT FROM OLD."totalPercent"
    OR NEW."submittedAt" IS DISTINCT FROM OLD."submittedAt"
    OR (NEW."noteToStaff" IS DISTINCT FROM OLD."noteToStaff" AND NOT (NEW."noteToStaff" = ''
      AND is_erased((SELECT "reviewerId" FROM "ReviewAllocation" WHERE id = OLD."allocationId")))) THEN
    RAISE EXCEPTION 'A sent review cannot be changed' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;

-- The name on a certificate, and the title of the work it names. Which of two names is in clear is the business of
-- protected_names; here a name is emptied.
ALTER TABLE "Certificate" DROP CONSTRAINT "Certificate_nameAsPrinted_check";
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_nameAsPrinted_check" CHECK (length("nameAsPrinted") <= 1000);
GRANT UPDATE (snapshot) ON "Certificate" TO common_ground_app;

CREATE FUNCTION refuse_change_of_certificate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW."nameAsPrinted" = '' THEN
      RAISE EXCEPTION 'A certificate is issued to a name' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF (NEW.snapshot = OLD.snapshot AND (NEW."nameAsPrinted" <> '' OR OLD."nameAsPrinted" = ''))
    OR (NEW.snapshot IN (OLD.snapshot, OLD.snapshot || '{"workTitle": null}') AND is_erased(OLD."userId")) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'A certificate is never edited' USING ERRCODE = 'check_violation';
END
$$;
CREATE TRIGGER "Certificate_fixed" BEFORE INSERT OR UPDATE ON "Certificate"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_certificate();

-- The personal words of a decision: they can be emptied, never rewritten.
GRANT UPDATE (message) ON "ApplicationDecision" TO common_ground_app;

CREATE FUNCTION refuse_change_of_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.message = '' AND to_jsonb(NEW) - 'message' = to_jsonb(OLD) - 'message' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'A decision is never changed' USING ERRCODE = 'check_violation';
END
$$;
CREATE TRIGGER "ApplicationDecision_fixed" BEFORE UPDATE ON "ApplicationDecision"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_decision();
