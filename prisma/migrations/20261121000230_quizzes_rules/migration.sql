-- One open attempt per quiz and person: twenty clicks on "Begin" make one row.
CREATE UNIQUE INDEX "Attempt_one_open" ON "Attempt" ("quizId", "userId") WHERE state = 'in_progress';

-- The sweep that closes attempts whose time is over.
CREATE INDEX "Attempt_open_until" ON "Attempt" ("endsAt") WHERE state = 'in_progress' AND "endsAt" IS NOT NULL;

ALTER TABLE "Quiz"
  ADD CONSTRAINT "Quiz_pass_percent" CHECK ("passPercent" BETWEEN 0 AND 100),
  ADD CONSTRAINT "Quiz_attempts" CHECK ("attemptsAllowed" >= 1 AND "minutesBetweenAttempts" >= 0),
  ADD CONSTRAINT "Quiz_time_limit" CHECK ("timeLimitSeconds" > 0);

ALTER TABLE "Question" ADD CONSTRAINT "Question_points" CHECK (points > 0);

ALTER TABLE "Attempt"
  ADD CONSTRAINT "Attempt_number" CHECK (number >= 1),
  ADD CONSTRAINT "Attempt_graded_is_whole" CHECK (state <> 'graded' OR ("submittedAt" IS NOT NULL AND passed IS NOT NULL
    AND receipt IS NOT NULL AND "scorePercent" BETWEEN 0 AND 100 AND "pointsScored" BETWEEN 0 AND "maxPoints")),
  ADD CONSTRAINT "Attempt_open_has_no_result" CHECK (state <> 'in_progress' OR ("submittedAt" IS NULL
    AND "scorePercent" IS NULL AND "pointsScored" IS NULL AND passed IS NULL AND receipt IS NULL));

ALTER TABLE "Response" ADD CONSTRAINT "Response_points" CHECK (points >= 0);

-- A question is frozen: attempts were taken on these very words. Only its place and its retirement may change.
CREATE FUNCTION refuse_changed_question() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A question is frozen; a changed one is a new row' USING ERRCODE = 'check_violation';
END
$$;
CREATE TRIGGER "Question_frozen" BEFORE UPDATE ON "Question" FOR EACH ROW
  WHEN ((OLD.key, OLD.type, OLD.points, OLD.stem, OLD.body) IS DISTINCT FROM (NEW.key, NEW.type, NEW.points, NEW.stem, NEW.body))
  EXECUTE FUNCTION refuse_changed_question();
CREATE TRIGGER "QuestionKey_frozen" BEFORE UPDATE ON "QuestionKey" FOR EACH ROW
  WHEN ((OLD.answer, OLD.feedback) IS DISTINCT FROM (NEW.answer, NEW.feedback))
  EXECUTE FUNCTION refuse_changed_question();
