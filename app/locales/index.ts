import enAdministration from "./en/administration";
import enAssignments from "./en/assignments";
import enAudit from "./en/audit";
import enAuthoring from "./en/authoring";
import enCatalogue from "./en/catalogue";
import enCertificates from "./en/certificates";
import enCohorts from "./en/cohorts";
import enCommon from "./en/common";
import enConsents from "./en/consents";
import enDiscussion from "./en/discussion";
import enDocuments from "./en/documents";
import enEnrolment from "./en/enrolment";
import enGrading from "./en/grading";
import enHome from "./en/home";
import enIdentity from "./en/identity";
import enLibrary from "./en/library";
import enMail from "./en/mail";
import enMedia from "./en/media";
import enPeerReview from "./en/peer-review";
import enPrivacy from "./en/privacy";
import enProtection from "./en/protection";
import enQuizzes from "./en/quizzes";
import enReading from "./en/reading";
import enTranslation from "./en/translation";
import sqAdministration from "./sq/administration";
import sqAssignments from "./sq/assignments";
import sqAudit from "./sq/audit";
import sqAuthoring from "./sq/authoring";
import sqCatalogue from "./sq/catalogue";
import sqCertificates from "./sq/certificates";
import sqCohorts from "./sq/cohorts";
import sqCommon from "./sq/common";
import sqConsents from "./sq/consents";
import sqDiscussion from "./sq/discussion";
import sqDocuments from "./sq/documents";
import sqEnrolment from "./sq/enrolment";
import sqGrading from "./sq/grading";
import sqHome from "./sq/home";
import sqIdentity from "./sq/identity";
import sqLibrary from "./sq/library";
import sqMail from "./sq/mail";
import sqMedia from "./sq/media";
import sqPeerReview from "./sq/peer-review";
import sqPrivacy from "./sq/privacy";
import sqProtection from "./sq/protection";
import sqQuizzes from "./sq/quizzes";
import sqReading from "./sq/reading";
import sqTranslation from "./sq/translation";
import srAdministration from "./sr/administration";
import srAssignments from "./sr/assignments";
import srAudit from "./sr/audit";
import srAuthoring from "./sr/authoring";
import srCatalogue from "./sr/catalogue";
import srCertificates from "./sr/certificates";
import srCohorts from "./sr/cohorts";
import srCommon from "./sr/common";
import srConsents from "./sr/consents";
import srDiscussion from "./sr/discussion";
import srDocuments from "./sr/documents";
import srEnrolment from "./sr/enrolment";
import srGrading from "./sr/grading";
import srHome from "./sr/home";
import srIdentity from "./sr/identity";
import srLibrary from "./sr/library";
import srMail from "./sr/mail";
import srMedia from "./sr/media";
import srPeerReview from "./sr/peer-review";
import srPrivacy from "./sr/privacy";
import srProtection from "./sr/protection";
import srQuizzes from "./sr/quizzes";
import srReading from "./sr/reading";
import srTranslation from "./sr/translation";

/** All English texts: the language every other falls back to. One namespace per feature. */
export const en = {
  common: enCommon,
  home: enHome,
  identity: enIdentity,
  catalogue: enCatalogue,
  documents: enDocuments,
  authoring: enAuthoring,
  enrolment: enEnrolment,
  discussion: enDiscussion,
  quizzes: enQuizzes,
  reading: enReading,
  translation: enTranslation,
  cohorts: enCohorts,
  assignments: enAssignments,
  "peer-review": enPeerReview,
  grading: enGrading,
  certificates: enCertificates,
  library: enLibrary,
  mail: enMail,
  media: enMedia,
  administration: enAdministration,
  audit: enAudit,
  protection: enProtection,
  consents: enConsents,
  privacy: enPrivacy,
} as const;

/** Albanian, the standard language. */
export const sq = {
  common: sqCommon,
  home: sqHome,
  identity: sqIdentity,
  catalogue: sqCatalogue,
  documents: sqDocuments,
  authoring: sqAuthoring,
  enrolment: sqEnrolment,
  discussion: sqDiscussion,
  quizzes: sqQuizzes,
  reading: sqReading,
  translation: sqTranslation,
  cohorts: sqCohorts,
  assignments: sqAssignments,
  "peer-review": sqPeerReview,
  grading: sqGrading,
  certificates: sqCertificates,
  library: sqLibrary,
  mail: sqMail,
  media: sqMedia,
  administration: sqAdministration,
  audit: sqAudit,
  protection: sqProtection,
  consents: sqConsents,
  privacy: sqPrivacy,
};

/** Serbian in Latin letters; Cyrillic is made from it letter by letter. */
export const sr = {
  common: srCommon,
  home: srHome,
  identity: srIdentity,
  catalogue: srCatalogue,
  documents: srDocuments,
  authoring: srAuthoring,
  enrolment: srEnrolment,
  discussion: srDiscussion,
  quizzes: srQuizzes,
  reading: srReading,
  translation: srTranslation,
  cohorts: srCohorts,
  assignments: srAssignments,
  "peer-review": srPeerReview,
  grading: srGrading,
  certificates: srCertificates,
  library: srLibrary,
  mail: srMail,
  media: srMedia,
  administration: srAdministration,
  audit: srAudit,
  protection: srProtection,
  consents: srConsents,
  privacy: srPrivacy,
};

export const NAMESPACES = Object.keys(en) as (keyof typeof en)[];
