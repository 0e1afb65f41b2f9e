import { z } from "zod";
import { LANGUAGES } from "~/locales/languages";
import { OpaqueId } from "~/shared/ids";
import { message } from "~/shared/message";

const isTimeZone = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};

/** One line that stands in a page's head or in a mail's: no line breaks, nothing that looks like markup. */
const line = (maximum: number) =>
  z
    .string()
    .trim()
    .max(maximum)
    .regex(/^[^\p{Cc}\u2028\u2029<>]*$/u);

/** A field of a filter left empty filters nothing. */
const orNone = <T extends z.ZodType>(type: T) =>
  z.preprocess((value) => (value === "" ? undefined : value), type.optional());

/** What an administrator sets for the site as a whole. Fields left empty: as the product brings it. */
export const SettingsForm = z.object({
  siteName: line(60).min(1),
  contactAddress: z
    .string()
    .trim()
    .max(254)
    .pipe(z.email(message("common:validation.email")))
    .default(""),
  mailSenderName: line(80).default(""),
  signUp: z.enum(["open", "invitation"]),
  staffSecondFactor: z.enum(["required", "optional"]),
  defaultLanguage: z.enum(LANGUAGES.map(({ tag }) => tag)),
  defaultTimeZone: z
    .string()
    .max(64)
    .refine(isTimeZone, { error: message("common:validation.choose") }),
});
export type SettingsForm = z.infer<typeof SettingsForm>;

/** Dead rows of the outbox: one of them, or all. */
export const JobsForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("retry"), messageId: OpaqueId }),
  z.object({ intent: z.literal("retry-all") }),
]);
export type JobsForm = z.infer<typeof JobsForm>;

/** The log of mails as its address says it. `test` is a test mail whose answer is to be shown. */
export const MailsSearch = z.object({
  search: z
    .string()
    .trim()
    .max(200)
    .transform((text) => text || undefined)
    .optional(),
  state: orNone(z.enum(["queued", "accepted", "failed", "suppressed"])),
  page: z.coerce.number().int().min(1).max(200).default(1),
  test: OpaqueId.optional(),
});
export type MailsSearch = z.infer<typeof MailsSearch>;

/** A form that is only a button. */
export const NothingForm = z.object({});

/** Choosing the other account by its address, and making one of the two. */
export const MergeForm = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("find"),
    email: z
      .string()
      .trim()
      .toLowerCase()
      .max(254)
      .pipe(z.email(message("common:validation.email"))),
  }),
  z.object({ intent: z.literal("merge"), otherId: OpaqueId, confirmation: z.string().max(254) }),
]);

/** The page of a merge: the other account, once it was chosen. An id, so that no address stands in a log. */
export const MergeSearch = z.object({ other: OpaqueId.optional() });
