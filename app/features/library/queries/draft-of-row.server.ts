import type { Prisma } from "~/platform/generated/prisma/client.ts";
import { ResourceDraft } from "../domain/resource";

/** What an entry's draft is made of. */
export const ENTRY_COLUMNS = {
  kind: true,
  csl: true,
  languages: true,
  countries: true,
  themes: true,
  licence: true,
  verification: true,
  verificationNote: true,
  archivedAddress: true,
  annotation: true,
  keywords: true,
} as const satisfies Prisma.ResourceSelect;

type EntryRow = Prisma.ResourceGetPayload<{ select: typeof ENTRY_COLUMNS }>;

/** Of a row that was read with more, what the draft is made of. */
const Written = ResourceDraft.strip();

/** An entry as it was written: rows are checked before they are kept, so they fit. */
export const draftOfRow = (row: EntryRow): ResourceDraft => Written.parse(row);
