-- One membership per person, course and cohort; the open course, without a cohort, counts as one.
CREATE UNIQUE INDEX "Enrolment_person_course_cohort_key" ON "Enrolment" ("userId", "courseId", "cohortId") NULLS NOT DISTINCT;

ALTER TABLE "Enrolment" ADD CONSTRAINT "Enrolment_ended_check" CHECK (("state" = 'active') = ("endedAt" IS NULL));
