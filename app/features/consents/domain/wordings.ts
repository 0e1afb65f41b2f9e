/** What can be agreed to. Separate things: none follows from another. */
export const CONSENT_KINDS = [
  "photo",
  "public_list",
  "donor_list",
  "alumni",
  "research",
  "recording",
] as const;
export type ConsentKind = (typeof CONSENT_KINDS)[number];

/**
 * The version of each wording in force. The words stand in the catalogue (`consents:kinds.<kind>`). Whoever changes what
 * they mean, not only how they are put, gives them a new version here: an older yes then no longer counts, and people
 * are asked anew.
 */
export const WORDING_VERSION: Readonly<Record<ConsentKind, string>> = {
  photo: "2026-11",
  public_list: "2026-11",
  donor_list: "2026-11",
  alumni: "2026-11",
  research: "2026-11",
  recording: "2026-11",
};
