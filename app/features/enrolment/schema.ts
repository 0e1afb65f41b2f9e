import { z } from "zod";
import { OpaqueId } from "~/shared/ids";

/** What enrolling somebody needs. */
export const Enrol = z.object({
  userId: OpaqueId,
  courseId: OpaqueId,
  /** Null for the open course, taken alone. */
  cohortId: OpaqueId.nullable(),
  /** The name a certificate will carry; left out, the account's name. */
  nameOnCertificate: z.string().trim().min(1).max(200).optional(),
});
export type Enrol = z.infer<typeof Enrol>;

/** "Mark as read and go on", "Start the course": forms without fields. */
export const NoFields = z.object({});
