-- A role is granted once per place; a country within a cohort is a place of its own.
DROP INDEX "RoleGrant_once_key";
CREATE UNIQUE INDEX "RoleGrant_once_key"
  ON "RoleGrant" ("userId", role, coalesce("courseId", ''), coalesce("cohortId", ''), coalesce("country", ''));

-- Which roles may be limited to what; the same table stands in app/features/identity/permissions.ts.
-- Compared as text: values added to the type a moment ago may not be used yet.
ALTER TABLE "RoleGrant" DROP CONSTRAINT "RoleGrant_place_check";
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_place_check" CHECK (
  ("courseId" IS NULL OR "cohortId" IS NULL)
  AND ("country" IS NULL OR "cohortId" IS NOT NULL)
  AND ("courseId" IS NULL OR role::text IN ('instructor', 'reviewer'))
  AND ("cohortId" IS NULL OR role::text IN ('organiser', 'screener', 'selector', 'desk', 'auditor'))
  AND ("country" IS NULL OR role::text IN ('screener', 'selector'))
);

-- An invitation gives a role at the same places as a grant, and ends in one way.
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_place_check" CHECK (
  ("courseId" IS NULL OR "cohortId" IS NULL)
  AND ("country" IS NULL OR "cohortId" IS NOT NULL)
  AND (role IS NOT NULL OR ("courseId" IS NULL AND "cohortId" IS NULL))
);
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_end_check" CHECK (
  ("acceptedAt" IS NULL OR "revokedAt" IS NULL) AND ("acceptedById" IS NULL OR "acceptedAt" IS NOT NULL)
);
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_email_check"
  CHECK (email IS NULL OR (email = lower(btrim(email)) AND length(email) BETWEEN 3 AND 254));

-- Looking at the site as somebody else has a beginning.
ALTER TABLE "AuthSession" ADD CONSTRAINT "AuthSession_view_as_check"
  CHECK ("viewAsUserId" IS NULL OR ("viewAsSince" IS NOT NULL AND "viewAsUserId" <> "userId"));

-- What somebody agreed to, and who has seen a name, is only ever added to; erasing a person removes it whole.
REVOKE UPDATE, TRUNCATE ON "ConsentEntry", "IdentityView", "Disclosure" FROM common_ground_app;

-- The chain over the audit log. The site's role writes entries and cannot touch the chain: the function below runs
-- as the owner, at the very end of each transaction, so that the lock on the end of the chain is held only while it commits.
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON "AuditSeal", "AuditHead" FROM common_ground_app;

INSERT INTO "AuditHead" (id, number, hash) VALUES (1, 0, '');
ALTER TABLE "AuditHead" ADD CONSTRAINT "AuditHead_only_one_check" CHECK (id = 1);

CREATE FUNCTION audit_link(before text, number bigint, entry "AuditEntry") RETURNS text
  LANGUAGE sql STABLE SET search_path = public, pg_catalog
  RETURN encode(sha256(convert_to(jsonb_build_array(
    before, number, entry.id, to_char(entry.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS'), entry."actorId",
    entry.action, entry."objectType", entry."objectId", entry.reason, entry.details)::text, 'UTF8')), 'hex');

CREATE FUNCTION seal_audit_entry() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_catalog AS $$
DECLARE
  head "AuditHead";
  link text;
BEGIN
  SELECT * INTO STRICT head FROM "AuditHead" WHERE id = 1 FOR UPDATE;
  link := audit_link(head.hash, head.number + 1, NEW);
  INSERT INTO "AuditSeal" (number, "entryId", hash) VALUES (head.number + 1, NEW.id, link);
  UPDATE "AuditHead" SET number = head.number + 1, hash = link WHERE id = 1;
  RETURN NULL;
END
$$;

-- Entries from before the chain are its first links.
DO $$
DECLARE
  entry "AuditEntry";
  reached bigint := 0;
  link text := '';
BEGIN
  FOR entry IN SELECT * FROM "AuditEntry" ORDER BY id LOOP
    reached := reached + 1;
    link := audit_link(link, reached, entry);
    INSERT INTO "AuditSeal" (number, "entryId", hash) VALUES (reached, entry.id, link);
  END LOOP;
  UPDATE "AuditHead" SET number = reached, hash = link WHERE id = 1;
END
$$;

CREATE CONSTRAINT TRIGGER "AuditEntry_seal" AFTER INSERT ON "AuditEntry"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION seal_audit_entry();

-- Search in the audit log: what happened lately, by kind of act.
CREATE INDEX "AuditEntry_at_idx" ON "AuditEntry" (at);
CREATE INDEX "AuditEntry_action_at_idx" ON "AuditEntry" (action, at);
