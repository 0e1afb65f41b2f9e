-- A certificate is never edited in place and never removed: the application's role may change its state and the
-- holder's wish about the name, nothing else.
REVOKE UPDATE, DELETE, TRUNCATE ON "Certificate" FROM common_ground_app;
GRANT UPDATE (state, "revokedAt", "revokedReason", "showName") ON "Certificate" TO common_ground_app;

-- Whoever reads "revoked" can also read when, and staff why; a valid one has neither.
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_revoked_check"
  CHECK ((state = 'revoked') = ("revokedAt" IS NOT NULL) AND ("revokedAt" IS NULL) = ("revokedReason" IS NULL));

-- Digits and capitals without I, L, O and U.
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_code_check"
  CHECK (code ~ '^[0-9A-HJKMNP-TV-Z]{26}$');

ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_nameAsPrinted_check"
  CHECK (length("nameAsPrinted") BETWEEN 1 AND 1000);
