-- A school may give its own rules up: a version without any, from which on it follows the course again.
ALTER TABLE "PathRules" ALTER COLUMN "rules" DROP NOT NULL;
ALTER TABLE "PathRules" ADD CONSTRAINT "PathRules_rules_check" CHECK ("rules" IS NOT NULL OR "cohortId" IS NOT NULL);
