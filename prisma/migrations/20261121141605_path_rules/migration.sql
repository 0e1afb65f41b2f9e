-- One numbering per set of rules; the course's own set, without a cohort, counts as one. The latest is found by it too.
CREATE UNIQUE INDEX "PathRules_set_number_key" ON "PathRules" ("courseId", "cohortId", "number") NULLS NOT DISTINCT;
ALTER TABLE "PathRules" ADD CONSTRAINT "PathRules_number_check" CHECK ("number" >= 1);

-- Of two overrides of one kind at once the second finds the first.
CREATE UNIQUE INDEX "ModuleOverride_holding_key" ON "ModuleOverride" ("userId", "moduleId", "kind")
  WHERE "takenBackAt" IS NULL;
ALTER TABLE "ModuleOverride" ADD CONSTRAINT "ModuleOverride_reason_check" CHECK (length("reason") BETWEEN 1 AND 1000);
ALTER TABLE "PathMark" ADD CONSTRAINT "PathMark_key_check" CHECK (length("key") BETWEEN 1 AND 80);
ALTER TABLE "Enrolment" ADD CONSTRAINT "Enrolment_group_check" CHECK (length("groupName") BETWEEN 1 AND 60);

-- Rules are never rewritten, and what was earned by them is never taken away: the running site may move a completion or
-- an override to another account where two are merged, and take an override back, which stays written down.
REVOKE UPDATE, DELETE, TRUNCATE ON "PathRules", "ModuleCompletion", "ModuleOverride" FROM common_ground_app;
GRANT UPDATE ("madeById") ON "PathRules" TO common_ground_app;
GRANT UPDATE ("userId") ON "ModuleCompletion" TO common_ground_app;
GRANT UPDATE ("userId", "madeById", "takenBackAt", "reason") ON "ModuleOverride" TO common_ground_app;
