-- The audit log is append-only: the application's role may add rows and read them, never change or remove any.
REVOKE UPDATE, DELETE, TRUNCATE ON "AuditEntry" FROM common_ground_app;

-- A row that is done or dead has an end; one that is not has none.
ALTER TABLE "OutboxMessage" ADD CONSTRAINT "OutboxMessage_finished_check"
  CHECK ((state IN ('done', 'dead')) = ("finishedAt" IS NOT NULL));
ALTER TABLE "OutboxMessage" ADD CONSTRAINT "OutboxMessage_attempts_check"
  CHECK (attempts >= 0 AND "maxAttempts" > 0);
