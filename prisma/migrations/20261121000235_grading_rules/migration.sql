-- One column per quiz or assignment: with NULL for "the course itself", which a plain unique index would let repeat.
CREATE UNIQUE INDEX "GradeItem_course_cohort_kind_key" ON "GradeItem" ("courseId", (coalesce("cohortId", '')), kind, key);

ALTER TABLE "GradeItem" ADD CONSTRAINT "GradeItem_pass_percent" CHECK ("passPercent" BETWEEN 0 AND 100);
ALTER TABLE "Grade" ADD CONSTRAINT "Grade_percent" CHECK (percent BETWEEN 0 AND 100);
ALTER TABLE "Grade" ADD CONSTRAINT "Grade_override_has_reason" CHECK (method <> 'override' OR "overrideReason" <> '');
ALTER TABLE "RubricCriterion" ADD CONSTRAINT "RubricCriterion_weight" CHECK ("weightPercent" > 0 AND "weightPercent" <= 100);
