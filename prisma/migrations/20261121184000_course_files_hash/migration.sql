-- The files of the last import, byte by byte, and the release that read them: the same again need not be read.
ALTER TABLE "Course" ADD COLUMN "filesHash" TEXT;
