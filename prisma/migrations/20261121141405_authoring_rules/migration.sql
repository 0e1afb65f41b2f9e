-- A lesson has one open draft per language: whoever begins a second one at the same moment finds the first.
CREATE UNIQUE INDEX "LessonDraft_one_open_key" ON "LessonDraft" ("lessonId", "language")
  WHERE state IN ('draft', 'in_review', 'changes_asked', 'approved', 'scheduled');

-- Nobody approves their own words, whatever the commands think; and nothing is published that nobody approved.
ALTER TABLE "LessonDraft" ADD CONSTRAINT "LessonDraft_second_person_check"
  CHECK ("reviewedById" IS NULL OR "reviewedById" <> "lastEditedById");
ALTER TABLE "LessonDraft" ADD CONSTRAINT "LessonDraft_approved_check" CHECK (
  (state IN ('approved', 'scheduled', 'published', 'superseded')) = ("reviewedById" IS NOT NULL)
  AND ("reviewedById" IS NULL) = ("reviewedAt" IS NULL)
);

-- A state says what else has to be there.
ALTER TABLE "LessonDraft" ADD CONSTRAINT "LessonDraft_state_check" CHECK (
  (state = 'scheduled') = ("publishAt" IS NOT NULL)
  AND (state IN ('published', 'superseded')) = ("revisionId" IS NOT NULL)
  AND (state IN ('published', 'superseded', 'abandoned')) = ("closedAt" IS NOT NULL)
  AND (state NOT IN ('in_review', 'approved', 'scheduled', 'published', 'superseded') OR "changeKind" IS NOT NULL)
  AND ("reach" IS NULL OR "changeKind" = 'substance')
  AND ("changeKind" IS DISTINCT FROM 'substance' OR "reach" IS NOT NULL)
);
ALTER TABLE "LessonDraft" ADD CONSTRAINT "LessonDraft_version_check" CHECK (version > 0);

-- What was kept beside a draft stays as it was written.
REVOKE UPDATE, TRUNCATE ON "DraftVersion", "DraftComment" FROM common_ground_app;
