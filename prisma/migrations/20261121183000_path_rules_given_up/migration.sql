-- A school may give its own rules up: a version without any, from which on it follows the course again.
ALTER TABLE "PathRules" ALTER COLUMN "rules" DROP NOT NULL;
