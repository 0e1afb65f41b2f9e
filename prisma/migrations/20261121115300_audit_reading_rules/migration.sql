-- Who looked at what is written once per reader, object and day: the log tells who saw it and does not fill with reloads.
CREATE UNIQUE INDEX "AuditEntry_reading_key"
  ON "AuditEntry" ("objectId", "actorId", action, ((at AT TIME ZONE 'UTC')::date)) WHERE action LIKE '%-read';

-- Search by person, action and time walks the log backwards, a page at a time; ids grow with time.
CREATE INDEX "AuditEntry_actor_idx" ON "AuditEntry" ("actorId", id);
CREATE INDEX "AuditEntry_object_idx" ON "AuditEntry" ("objectId", id);
CREATE INDEX "AuditEntry_action_idx" ON "AuditEntry" (action text_pattern_ops, id);
