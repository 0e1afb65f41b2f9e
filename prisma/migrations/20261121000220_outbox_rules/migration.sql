-- The relay sleeps until something is in the outbox. Written by hand: Prisma knows no triggers.
-- One notification per statement, and PostgreSQL folds equal ones of a transaction into one; heard after commit only.
CREATE FUNCTION ring_outbox() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
BEGIN
  PERFORM pg_notify('outbox', '');
  RETURN NULL;
END
$$;

CREATE TRIGGER outbox_message_rings
  AFTER INSERT ON "OutboxMessage"
  FOR EACH STATEMENT EXECUTE FUNCTION ring_outbox();

-- A leased row has an end of its lease, a finished row a time.
ALTER TABLE "OutboxMessage"
  ADD CONSTRAINT "OutboxMessage_lease" CHECK ((state = 'processing') = ("leasedUntil" IS NOT NULL)),
  ADD CONSTRAINT "OutboxMessage_finished" CHECK ((state IN ('done', 'dead')) = ("finishedAt" IS NOT NULL));

-- BullMQ makes one sequence per queue when it is first used, also where it exists: within its own schema it may.
GRANT CREATE ON SCHEMA bullmq TO common_ground_app;
