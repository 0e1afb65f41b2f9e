-- One account per address, whatever the capitals: the form in which addresses are kept is the only one there is.
ALTER TABLE "User" ADD CONSTRAINT "User_email_check" CHECK (email = lower(btrim(email)) AND length(email) BETWEEN 3 AND 254);

-- A role is granted once per place. NULL counts as a place of its own: the whole site.
CREATE UNIQUE INDEX "RoleGrant_once_key"
  ON "RoleGrant" ("userId", role, coalesce("courseId", ''), coalesce("cohortId", ''));

-- Which roles may be limited to what; the same table stands in app/features/identity/permissions.ts.
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_place_check" CHECK (
  ("courseId" IS NULL OR "cohortId" IS NULL)
  AND ("courseId" IS NULL OR role = 'instructor')
  AND ("cohortId" IS NULL OR role IN ('organiser', 'screener'))
);

-- A session never outlives its absolute end.
ALTER TABLE "AuthSession" ADD CONSTRAINT "AuthSession_end_check" CHECK ("expiresAt" <= "absoluteExpiresAt");
