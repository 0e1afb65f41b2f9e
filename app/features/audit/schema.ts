import { z } from "zod";

/** An empty field of the form is none. */
const blank = (value: unknown) => (value === "" ? undefined : value);
const filled = <T extends z.ZodType>(type: T) => z.preprocess(blank, type.optional());

const Id = z
  .string()
  .trim()
  .max(64)
  .regex(/^[\w:-]+$/);
const Day = z.iso.date();

/** What the list of the audit log is narrowed to, as its address says it. */
export const AuditSearch = z.object({
  /** Kind and id of what it is about. */
  type: filled(z.string().regex(/^[A-Za-z-]{1,40}$/)),
  id: filled(Id),
  /** Who did it, or whose account it is about. */
  person: filled(Id),
  /** The beginning of an action: `cohorts.` or the whole of it. */
  action: filled(z.string().regex(/^[a-z-]{1,30}(?:\.[a-z-]{0,60})?$/)),
  /** Calendar days of the reader's zone, both included. */
  from: filled(Day),
  to: filled(Day),
  /** Entries older than this one: its milliseconds and its id. */
  before: filled(z.string().regex(/^\d{1,15}-\d{1,18}$/)),
});
export type AuditSearch = z.infer<typeof AuditSearch>;
