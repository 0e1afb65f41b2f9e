import { ABUSE_GUARDS } from "./abuse-guards";
import { ACCESS_GUARDS } from "./access-guards";
import { ACCOUNT_GUARDS } from "./account-guards";
import { ADMINISTRATION_GUARDS } from "./administration-guards";
import { AUDIT_GUARDS } from "./audit-guards";
import { AUTHORING_GUARDS } from "./authoring-guards";
import { COMMAND_GUARDS } from "./command-guards";
import { COURSE_GUARDS } from "./course-guards";
import { DISCUSSION_GUARDS } from "./discussion-guards";
import { DOCUMENTS_GUARDS } from "./documents-guards";
import { EDGE_GUARDS } from "./edge-guards";
import type { Guard } from "./guard";
import { LIBRARY_GUARDS } from "./library-guards";
import { MEDIA_GUARDS } from "./media-guards";
import { PATH_GUARDS } from "./path-guards";
import { PRIVACY_GUARDS } from "./privacy-guards";
import { PROTECTION_GUARDS } from "./protection-guards";
import { READING_GUARDS } from "./reading-guards";
import { ROLE_GUARDS } from "./role-guards";
import { SECOND_FACTOR_GUARDS } from "./second-factor-guards";
import { SIGN_IN_GUARDS } from "./sign-in-guards";
import { TRANSLATION_GUARDS } from "./translation-guards";

/** Every guard that `npm run guards` takes out. */
export const GUARDS: readonly Guard[] = [
  ...SIGN_IN_GUARDS,
  ...SECOND_FACTOR_GUARDS,
  ...ACCOUNT_GUARDS,
  ...ACCESS_GUARDS,
  ...COURSE_GUARDS,
  ...DISCUSSION_GUARDS,
  ...EDGE_GUARDS,
  ...PROTECTION_GUARDS,
  ...READING_GUARDS,
  ...ROLE_GUARDS,
  ...TRANSLATION_GUARDS,
  ...COMMAND_GUARDS,
  ...ABUSE_GUARDS,
  ...AUDIT_GUARDS,
  ...AUTHORING_GUARDS,
  ...ADMINISTRATION_GUARDS,
  ...LIBRARY_GUARDS,
  ...PRIVACY_GUARDS,
  ...PATH_GUARDS,
  ...DOCUMENTS_GUARDS,
  ...MEDIA_GUARDS,
];
