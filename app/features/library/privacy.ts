import type { PrivacyRule } from "~/shared/privacy-rule";

/** What is publicly known of publications; authors stand there as on the title page. */
const published = {
  purpose: "course",
  subjects: { nobody: "Facts about publications, as their publishers print them; nothing about who reads." },
  retention: { keep: "Part of the library." },
} as const satisfies PrivacyRule;

/** What the library keeps about people: nothing, table by table. Who changed an entry stands in the audit log. */
export const libraryPrivacy = {
  Resource: published,
  ResourcePin: published,
  ResourceWord: published,
  ResourceImport: {
    ...published,
    retention: { keep: "A list of publications; removed a day after it was sent, when the next one comes." },
  },
} as const satisfies Readonly<Record<string, PrivacyRule>>;
