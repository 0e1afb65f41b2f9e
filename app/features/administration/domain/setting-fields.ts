/** The setting behind each field of the form, by its name in the house. */
export const SETTING_FIELDS = {
  siteName: "site-name",
  contactAddress: "contact-address",
  mailSenderName: "mail-sender-name",
  signUp: "sign-up",
  staffSecondFactor: "staff-second-factor",
  defaultLanguage: "default-language",
  defaultTimeZone: "default-time-zone",
} as const;

/** Settings that are one of a few words, so that the log may say what was chosen. */
export const CHOICES: ReadonlySet<string> = new Set(["sign-up", "staff-second-factor", "default-language"]);
