-- What must hold for cohorts and applications whoever writes them.
ALTER TABLE "Cohort" ADD CONSTRAINT "Cohort_dates_check"
  CHECK ("startsOn" <= "endsOn" AND "applicationsOpenAt" < "applicationsCloseAt");
ALTER TABLE "Cohort" ADD CONSTRAINT "Cohort_numbers_check"
  CHECK (capacity > 0 AND "answerDays" > 0 AND "nextApplicationNumber" > 0);
ALTER TABLE "CountrySeat" ADD CONSTRAINT "CountrySeat_numbers_check"
  CHECK (seats >= 0 AND reserve >= 0 AND (country = '*' OR country ~ '^[A-Z]{2}$'));

-- An application that was sent has a number, a country, a time and a receipt; a draft has none of them.
ALTER TABLE "Application" ADD CONSTRAINT "Application_submitted_check"
  CHECK (
    CASE WHEN state = 'draft'
      THEN number IS NULL AND country IS NULL AND "submittedAt" IS NULL AND receipt IS NULL
      ELSE number IS NOT NULL AND country IS NOT NULL AND "submittedAt" IS NOT NULL AND receipt IS NOT NULL
    END
  );
-- An offer has an end, and so does what became of one.
ALTER TABLE "Application" ADD CONSTRAINT "Application_offer_check"
  CHECK (state NOT IN ('offered', 'accepted', 'declined', 'expired') OR "offerExpiresAt" IS NOT NULL);
ALTER TABLE "Application" ADD CONSTRAINT "Application_score_check"
  CHECK ("scorePercent" BETWEEN 0 AND 100);
ALTER TABLE "ApplicationAssessment" ADD CONSTRAINT "ApplicationAssessment_total_check"
  CHECK ("totalPercent" BETWEEN 0 AND 100);

-- Decisions are added, never changed or taken back.
REVOKE UPDATE, DELETE, TRUNCATE ON "ApplicationDecision" FROM common_ground_app;
