-- As what somebody opened a true name: shown to the person it belongs to, whatever becomes of the viewer's account.
ALTER TABLE "IdentityView" ADD COLUMN "role" "Role" NOT NULL;

-- Two names may be true of one paper: the one on record and, sealed, another that was printed. A change of the name
-- on record always keeps the other name; erasing the person alone takes both away.
ALTER TABLE "Certificate" ADD COLUMN "sealedName" TEXT;
GRANT UPDATE ("nameAsPrinted", "sealedName") ON "Certificate" TO common_ground_app;

CREATE FUNCTION keep_printed_name() RETURNS trigger
  LANGUAGE plpgsql SET search_path = public, pg_catalog AS $$
BEGIN
  IF NEW."nameAsPrinted" IS DISTINCT FROM OLD."nameAsPrinted"
    AND (NEW."sealedName" IS NULL OR NEW."sealedName" IS NOT DISTINCT FROM OLD."sealedName")
    AND NEW."nameAsPrinted" <> ''
  THEN
    RAISE EXCEPTION 'permission denied: the name on a certificate is kept, sealed, when another takes its place'
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "Certificate_printed_name" BEFORE UPDATE OF "nameAsPrinted" ON "Certificate"
  FOR EACH ROW EXECUTE FUNCTION keep_printed_name();

-- Whoever writes it: a protected person's memberships and applications never hold a name but the alias. The account's
-- row is locked, so that a name on its way in meanwhile waits for the protection and is then caught here.
CREATE FUNCTION leave_name_to_account() RETURNS trigger
  LANGUAGE plpgsql SET search_path = public, pg_catalog AS $$
DECLARE
  protected_at timestamptz;
BEGIN
  IF NEW."nameOnCertificate" IS NOT NULL THEN
    SELECT "protectedAt" INTO protected_at FROM "User" WHERE id = NEW."userId" FOR SHARE;
    IF protected_at IS NOT NULL THEN NEW."nameOnCertificate" := NULL; END IF;
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "Enrolment_name_of_protected" BEFORE INSERT OR UPDATE OF "nameOnCertificate" ON "Enrolment"
  FOR EACH ROW EXECUTE FUNCTION leave_name_to_account();

CREATE FUNCTION apply_under_alias() RETURNS trigger
  LANGUAGE plpgsql SET search_path = public, pg_catalog AS $$
DECLARE
  person record;
BEGIN
  IF NEW.answers ?| ARRAY['nameOnCertificate', 'calledName'] THEN
    SELECT name, "protectedAt" INTO person FROM "User" WHERE id = NEW."applicantId" FOR SHARE;
    IF person."protectedAt" IS NOT NULL THEN
      NEW.answers := NEW.answers - 'calledName' || jsonb_build_object('nameOnCertificate', person.name);
    END IF;
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "Application_name_of_protected" BEFORE INSERT OR UPDATE OF answers ON "Application"
  FOR EACH ROW EXECUTE FUNCTION apply_under_alias();

-- Mails look the name up when they are sent; the copy beside them is not written any more and goes with a later release.
ALTER TABLE "MailMessage" ALTER COLUMN "toName" SET DEFAULT '';
UPDATE "MailMessage" SET "toName" = '' WHERE "toName" <> '';
