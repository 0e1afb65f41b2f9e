-- Only a school has something to go back to: a course without rules of its own would have none at all.
ALTER TABLE "PathRules" ADD CONSTRAINT "PathRules_rules_check" CHECK ("rules" IS NOT NULL OR "cohortId" IS NOT NULL);
