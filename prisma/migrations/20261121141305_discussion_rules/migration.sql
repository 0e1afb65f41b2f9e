-- Of two clicks on "report" one is kept; after a decision the same person may ask again.
CREATE UNIQUE INDEX "DiscussionReport_open_key" ON "DiscussionReport" ("postId", "reporterId") WHERE "decidedAt" IS NULL;

-- The queue: what nobody has decided about, longest waiting first.
CREATE INDEX "DiscussionReport_waiting_idx" ON "DiscussionReport" ("createdAt") WHERE "decidedAt" IS NULL;

-- An answer and a quote are posts of the same thread.
ALTER TABLE "DiscussionPost" ADD CONSTRAINT "DiscussionPost_place_key" UNIQUE (id, "threadId");
ALTER TABLE "DiscussionThread" ADD CONSTRAINT "DiscussionThread_own_answer_fkey"
  FOREIGN KEY ("answerId", id) REFERENCES "DiscussionPost" (id, "threadId");
ALTER TABLE "DiscussionPost" ADD CONSTRAINT "DiscussionPost_own_quote_fkey"
  FOREIGN KEY ("quotedId", "threadId") REFERENCES "DiscussionPost" (id, "threadId");

-- The forms ask for less; whatever writes past them stays within bounds too.
ALTER TABLE "DiscussionPost" ADD CONSTRAINT "DiscussionPost_shape_check" CHECK (
  number >= 1 AND version >= 1 AND length(title) <= 200 AND length("text") <= 8000
  AND (number = 1 OR title = '') AND ("quotedId" IS NULL OR number > 1)
);
ALTER TABLE "DiscussionThread" ADD CONSTRAINT "DiscussionThread_count_check" CHECK ("postCount" >= 1);
ALTER TABLE "DiscussionReport" ADD CONSTRAINT "DiscussionReport_note_check" CHECK (length(note) <= 2000);
ALTER TABLE "DiscussionDecision" ADD CONSTRAINT "DiscussionDecision_reason_check" CHECK (length(reason) <= 2000);

-- What stood before an edit, and what was decided, is never rewritten; a moderator who is erased leaves the decision
-- without words, and one whose two accounts are merged keeps it.
REVOKE UPDATE ON "DiscussionVersion", "DiscussionDecision" FROM common_ground_app;
GRANT UPDATE (reason, "moderatorId") ON "DiscussionDecision" TO common_ground_app;
