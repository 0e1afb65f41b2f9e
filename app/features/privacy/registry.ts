import { assignmentsPrivacy } from "~/features/assignments";
import { authoringPrivacy } from "~/features/authoring";
import { cataloguePrivacy } from "~/features/catalogue";
import { certificatesPrivacy } from "~/features/certificates";
import { cohortsPrivacy } from "~/features/cohorts";
import { consentsPrivacy } from "~/features/consents";
import { discussionPrivacy } from "~/features/discussion";
import { enrolmentPrivacy } from "~/features/enrolment";
import { gradingPrivacy } from "~/features/grading";
import { identityPrivacy } from "~/features/identity";
import { libraryPrivacy } from "~/features/library";
import { mailPrivacy } from "~/features/mail";
import { mediaPrivacy } from "~/features/media";
import { peerReviewPrivacy } from "~/features/peer-review";
import { quizzesPrivacy } from "~/features/quizzes";
import { readingPrivacy } from "~/features/reading";
import { translationPrivacy } from "~/features/translation";
import { platformPrivacy } from "~/platform/privacy";
import type { PrivacyRule, Subject } from "~/shared/privacy-rule";
import { privacyPrivacy } from "./privacy";

/** The rule of every table, in the order in which a reader meets them. Each feature states its own. */
export const REGISTRY: Readonly<Record<string, PrivacyRule>> = {
  ...identityPrivacy,
  ...cohortsPrivacy,
  ...enrolmentPrivacy,
  ...readingPrivacy,
  ...quizzesPrivacy,
  ...discussionPrivacy,
  ...assignmentsPrivacy,
  ...peerReviewPrivacy,
  ...gradingPrivacy,
  ...certificatesPrivacy,
  ...consentsPrivacy,
  ...mediaPrivacy,
  ...mailPrivacy,
  ...privacyPrivacy,
  ...cataloguePrivacy,
  ...libraryPrivacy,
  ...authoringPrivacy,
  ...translationPrivacy,
  ...platformPrivacy,
};

/** The ways in which a table's rows are somebody's; none where they are about nobody. */
export const subjectsOf = ({ subjects }: PrivacyRule): readonly Subject[] =>
  "nobody" in subjects ? [] : subjects;
