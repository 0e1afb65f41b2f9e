import type { Processor } from "./define-processor";
import verifyAuditChain from "./processors/audit-verify-chain";
import publishDue from "./processors/authoring-publish-due";
import evaluateLearner from "./processors/certificates-evaluate-learner";
import evaluateReviewer from "./processors/certificates-evaluate-reviewer";
import expireOffers from "./processors/cohorts-expire-offers";
import recordPublicLists from "./processors/cohorts-record-public-lists";
import tellOfDay from "./processors/discussion-tell-of-day";
import evaluateAuthorPath from "./processors/enrolment-evaluate-author-path";
import evaluateCoursePath from "./processors/enrolment-evaluate-course-path";
import evaluateLearnerPath from "./processors/enrolment-evaluate-path";
import sweepIdentity from "./processors/identity-sweep-expired";
import writeCitations from "./processors/library-write-citations";
import addressChanged from "./processors/mail-address-changed";
import applicationReceived from "./processors/mail-application-received";
import certificateIssued from "./processors/mail-certificate-issued";
import confirmAddress from "./processors/mail-confirm-address";
import confirmNewAddress from "./processors/mail-confirm-new-address";
import decision from "./processors/mail-decision";
import deliverMail from "./processors/mail-deliver";
import discussionDigest from "./processors/mail-discussion-digest";
import discussionQueue from "./processors/mail-discussion-queue";
import draftDecided from "./processors/mail-draft-decided";
import draftToRead from "./processors/mail-draft-to-read";
import enrolled from "./processors/mail-enrolled";
import gradeReleased from "./processors/mail-grade-released";
import mailInvitation from "./processors/mail-invitation";
import offerDeclined from "./processors/mail-offer-declined";
import offerExpired from "./processors/mail-offer-expired";
import passwordChanged from "./processors/mail-password-changed";
import resetPassword from "./processors/mail-reset-password";
import reviewReceived from "./processors/mail-review-received";
import reviewsAllocated from "./processors/mail-reviews-allocated";
import secondFactorChanged from "./processors/mail-second-factor-changed";
import setUpAccount from "./processors/mail-set-up-account";
import signUpRepeated from "./processors/mail-sign-up-repeated";
import submissionReceived from "./processors/mail-submission-received";
import sweepFiles from "./processors/media-sweep-files";
import cleanOutbox from "./processors/outbox-clean";
import allocateReviews from "./processors/peer-review-allocate";
import replaceDeparted from "./processors/peer-review-replace-departed";
import applyRetention from "./processors/privacy-apply-retention";
import closeOverdueAttempts from "./processors/quizzes-close-overdue";
import redrawLesson from "./processors/translation-redraw-lesson";

/** Every job that anybody does. */
export const processors: readonly Processor[] = [
  mailInvitation,
  addressChanged,
  allocateReviews,
  recordPublicLists,
  replaceDeparted,
  applicationReceived,
  applyRetention,
  certificateIssued,
  cleanOutbox,
  closeOverdueAttempts,
  confirmAddress,
  confirmNewAddress,
  decision,
  deliverMail,
  discussionDigest,
  discussionQueue,
  draftDecided,
  draftToRead,
  enrolled,
  evaluateLearner,
  evaluateAuthorPath,
  evaluateCoursePath,
  evaluateLearnerPath,
  evaluateReviewer,
  expireOffers,
  gradeReleased,
  offerDeclined,
  publishDue,
  redrawLesson,
  offerExpired,
  passwordChanged,
  resetPassword,
  reviewReceived,
  reviewsAllocated,
  secondFactorChanged,
  setUpAccount,
  signUpRepeated,
  submissionReceived,
  sweepFiles,
  sweepIdentity,
  tellOfDay,
  verifyAuditChain,
  writeCitations,
];
