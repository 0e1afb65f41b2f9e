-- What a course's files said, beside what was made of it: so that an export writes what its author wrote. The key of a
-- question holds it, not the question: it tells the answer.
ALTER TABLE "QuestionKey" ADD COLUMN "written" JSONB;
ALTER TABLE "AssignmentBrief" ADD COLUMN "written" JSONB;

-- Pictures that come with the files of a course were put there by nobody who has an account.
ALTER TABLE "MediaFile" ALTER COLUMN "uploaderId" DROP NOT NULL;
