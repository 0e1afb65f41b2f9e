import { z } from "zod";
import { LANGUAGES } from "~/locales/languages";
import type { RoleName } from "~/shared/actor";
import { isCountryCode } from "~/shared/countries";
import { OpaqueId } from "~/shared/ids";
import { message } from "~/shared/message";
import { ROLE_SCOPES } from "./permissions";

const MIN_PASSWORD_LETTERS = 10;
const MAX_PASSWORD_LETTERS = 128;

/** Letters as a reader counts them, more or less: a character outside the basic plane is one. */
const lettersIn = (text: string): number => [...text].length;

/** An e-mail address, trimmed and in lower case: the form in which accounts keep it. */
export const EmailAddress = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .pipe(z.email(message("common:validation.email")));

/** A new password: long rather than complicated, any letters of any script, spaces too; taken as typed. */
export const NewPassword = z
  .string()
  .refine((text) => lettersIn(text) >= MIN_PASSWORD_LETTERS, {
    error: message("common:validation.tooShort", { minimum: MIN_PASSWORD_LETTERS }),
  })
  .refine((text) => lettersIn(text) <= MAX_PASSWORD_LETTERS, {
    error: message("common:validation.tooLong", { maximum: MAX_PASSWORD_LETTERS }),
  });

/** A password somebody claims to have. Whether it is long enough was decided when it was chosen. */
export const GivenPassword = z.string().min(1).max(1_024);

/** One line of text a person wrote about themselves: no line breaks or control characters. */
export const line = (maximum: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(maximum)
    .regex(/^[^\p{Cc}\u2028\u2029]*$/u);

export const PersonName = line(120);
export const BackTo = z.string().max(500).optional();
export const LinkToken = z.string().regex(/^[A-Za-z0-9_-]{43}$/, message("identity:errors.link-dead"));

export const SignUpForm = z.object({
  name: PersonName,
  /** Under which everybody knows the person instead. Left out: under their name. */
  alias: PersonName.optional(),
  email: EmailAddress,
  password: NewPassword,
});
export type SignUpForm = z.infer<typeof SignUpForm>;

export const SignInForm = z.object({ email: EmailAddress, password: GivenPassword, redirectTo: BackTo });

export const AddressForm = z.object({ email: EmailAddress });

/** The page of a confirmation link: the password shows that whoever reads the mail is who signed up. */
export const ConfirmForm = z.object({ token: LinkToken, password: GivenPassword });

export const NewPasswordForm = z.object({ token: LinkToken, password: NewPassword });

export const ChangePasswordForm = z.object({ currentPassword: GivenPassword, password: NewPassword });

/** Signing out; `session` is the sealed name of the one that could not be ended at the first try. */
export const SignOutForm = z.object({ session: z.string().max(300).optional() });

/** What one does in the list of one's sessions; `intent` is the name of the button. */
export const SessionsForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("end"), handle: OpaqueId }),
  z.object({ intent: z.literal("end-others") }),
]);
export type SessionsForm = z.infer<typeof SessionsForm>;

/** A button under a link from a mail: the link's secret and nothing more. */
export const LinkForm = z.object({ token: LinkToken });

/** The link's own query: what does not look like a token is treated like one that is dead. */
export const LinkSearch = z.object({ token: z.string().max(200).optional() });

const isTimeZone = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};

export const AccountForm = z.object({
  name: PersonName,
  addressAs: line(60).optional(),
  locale: z.enum(LANGUAGES.map(({ tag }) => tag)),
  timeZone: z
    .string()
    .max(64)
    .refine(isTimeZone, { error: message("common:validation.choose") }),
  country: z
    .string()
    .refine(isCountryCode, { error: message("common:validation.choose") })
    .optional(),
  organisation: line(160).optional(),
});
export type AccountForm = z.infer<typeof AccountForm>;

/** Every role there is. */
export const ROLES = Object.keys(ROLE_SCOPES) as [RoleName, ...RoleName[]];

/** A country within a cohort, as a form sends it; nothing: every country. */
export const CountryChoice = z
  .string()
  .refine(isCountryCode, { error: message("common:validation.choose") })
  .optional();

/** Where a role is to hold, as the form says it: nothing, `course:<id>` or `cohort:<id>`. */
export const PlaceChoice = z
  .string()
  .regex(/^(?:course|cohort):[A-Za-z0-9_-]{22}$/)
  .optional()
  .transform((choice) => {
    const [kind, id] = choice?.split(":") ?? [];
    return kind === "course" ? { courseId: id } : kind === "cohort" ? { cohortId: id } : {};
  });

/** What an administrator does on a person's page; `intent` is the name of the button. */
export const PersonForm = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("grant-role"),
    role: z.enum(ROLES),
    place: PlaceChoice,
    country: CountryChoice,
  }),
  z.object({ intent: z.literal("revoke-role"), grantId: OpaqueId }),
  z.object({ intent: z.literal("suspend"), reason: line(500) }),
  z.object({ intent: z.literal("reinstate") }),
]);
export type PersonForm = z.infer<typeof PersonForm>;

/** A field of a filter left empty filters nothing. */
const orNone = <T extends z.ZodType>(type: T) =>
  z.preprocess((value) => (value === "" ? undefined : value), type.optional());

const PEOPLE_FILTERS = {
  /** Part of a name or an address. */
  search: z
    .string()
    .trim()
    .max(200)
    .regex(/^[^\p{Cc}]*$/u)
    .transform((text) => text || undefined)
    .optional(),
  role: orNone(z.enum(ROLES)),
  standing: orNone(z.enum(["active", "unconfirmed", "suspended", "merged"])),
  protection: orNone(z.literal("protected")),
  factor: orNone(z.literal("none")),
} as const;

/** Which people a list or an export shows; nothing named: everybody. */
export const PeopleFilters = z.object(PEOPLE_FILTERS);
export type PeopleFilters = z.infer<typeof PeopleFilters>;

/** The list of people as its address says it. An empty search is none. */
export const PeopleSearch = z.object({
  ...PEOPLE_FILTERS,
  page: z.coerce.number().int().min(1).max(200).default(1),
});

const Box = z.preprocess((box) => box === "on", z.boolean());

/** What a person wants of mails and pages: two ticked boxes, or none. */
export const DiscretionForm = z.object({ discreetMail: Box, quickExit: Box });
export type DiscretionForm = z.infer<typeof DiscretionForm>;

/** What a protected person is called by everybody. */
export const Alias = line(120);

/** Why a true name is opened, or somebody put under protection: kept, and shown to the person. */
export const Reason = line(300).min(10);
