/**
 * Names of the columns (`table.column`), indexes and constraints that the migrations add by hand, because Prisma's
 * schema cannot say them: partial indexes, checks, generated columns. Everything else must come from the schema.
 * The test fails both for an object that is missing here and for an entry whose object is gone.
 */
export const HANDWRITTEN: string[] = [];
