-- What was kept beside a draft and what was said about it stay as they were written; whose they are changes where two
-- accounts turn out to be one person's.
GRANT UPDATE ("writtenById") ON "DraftVersion" TO common_ground_app;
GRANT UPDATE ("authorId") ON "DraftComment" TO common_ground_app;
