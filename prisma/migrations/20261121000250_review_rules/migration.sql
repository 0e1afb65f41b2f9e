-- What must hold for assignments and reviews whatever the program does.

ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_dates_check"
  CHECK ("opensAt" < "dueAt" AND "dueAt" < "reviewsDueAt");
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_reviews_check"
  CHECK ("reviewsPerSubmission" BETWEEN 1 AND 20 AND "reviewsOwed" BETWEEN 0 AND 20);

-- A work that was sent has a time and a receipt; a draft has neither.
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_sent_check"
  CHECK (("submittedAt" IS NULL) = ("receipt" IS NULL)
    AND (state <> 'submitted' OR "submittedAt" IS NOT NULL)
    AND (state <> 'draft' OR "submittedAt" IS NULL));
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_version_check" CHECK (version > 0 AND "wordCount" >= 0);

-- Names for people and works are three digits: enough to be random, few enough to be said aloud.
ALTER TABLE "ReviewAllocation" ADD CONSTRAINT "ReviewAllocation_alias_check"
  CHECK ("reviewerAlias" BETWEEN 100 AND 999 AND "workAlias" BETWEEN 100 AND 999);
ALTER TABLE "ReviewAllocation" ADD CONSTRAINT "ReviewAllocation_completed_check"
  CHECK ((state = 'submitted') = ("completedAt" IS NOT NULL));
-- Whoever began reads one text, and the one that was opened.
ALTER TABLE "ReviewAllocation" ADD CONSTRAINT "ReviewAllocation_started_check"
  CHECK (("startedAt" IS NULL) = ("revisionId" IS NULL)
    AND (state NOT IN ('started', 'submitted') OR "startedAt" IS NOT NULL));
ALTER TABLE "ReviewAllocation" ADD CONSTRAINT "ReviewAllocation_decline_check"
  CHECK ((state = 'declined') = ("declineReason" IS NOT NULL));

ALTER TABLE "Review" ADD CONSTRAINT "Review_sent_check"
  CHECK (("submittedAt" IS NULL) = ("totalPercent" IS NULL) AND ("submittedAt" IS NULL) = (receipt IS NULL));
ALTER TABLE "Review" ADD CONSTRAINT "Review_total_check" CHECK ("totalPercent" BETWEEN 0 AND 100);
-- Leaving a review out of a grade takes something away, so it has a reason.
ALTER TABLE "Review" ADD CONSTRAINT "Review_counted_check" CHECK (counted = ("excludedReason" IS NULL));
ALTER TABLE "CriterionRating" ADD CONSTRAINT "CriterionRating_points_check" CHECK (points >= 0);

-- Nobody reviews their own work: allocation avoids it, the database refuses it.
CREATE FUNCTION refuse_own_work() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "Submission" WHERE id = NEW."submissionId" AND "authorId" = NEW."reviewerId") THEN
    RAISE EXCEPTION 'Nobody reviews their own work' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "ReviewAllocation_own_work" BEFORE INSERT OR UPDATE OF "submissionId", "reviewerId" ON "ReviewAllocation"
  FOR EACH ROW EXECUTE FUNCTION refuse_own_work();

-- A review that was sent is what its author meant: staff may leave it out of the grade, nobody may change it.
CREATE FUNCTION refuse_change_of_sent_review() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."submittedAt" IS NOT NULL AND (
    NEW.comments IS DISTINCT FROM OLD.comments OR NEW."noteToStaff" IS DISTINCT FROM OLD."noteToStaff"
    OR NEW."totalPercent" IS DISTINCT FROM OLD."totalPercent" OR NEW."submittedAt" IS DISTINCT FROM OLD."submittedAt"
  ) THEN
    RAISE EXCEPTION 'A sent review cannot be changed' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "Review_sent" BEFORE UPDATE ON "Review"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_sent_review();

CREATE FUNCTION refuse_rating_of_sent_review() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM "Review" WHERE id = COALESCE(NEW."reviewId", OLD."reviewId") AND "submittedAt" IS NOT NULL
  ) THEN
    RAISE EXCEPTION 'A sent review cannot be changed' USING ERRCODE = 'check_violation';
  END IF;
  RETURN COALESCE(NEW, OLD);
END
$$;
CREATE TRIGGER "CriterionRating_sent" BEFORE INSERT OR UPDATE OR DELETE ON "CriterionRating"
  FOR EACH ROW EXECUTE FUNCTION refuse_rating_of_sent_review();

-- A text that was sent is never rewritten.
CREATE FUNCTION refuse_change_of_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A sent text cannot be changed' USING ERRCODE = 'check_violation';
END
$$;
CREATE TRIGGER "Revision_fixed" BEFORE UPDATE ON "Revision"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_revision();
