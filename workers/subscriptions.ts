import { submissionSent, submissionsDue } from "~/features/assignments/index.server";
import { draftDecided, draftSent } from "~/features/authoring/index.server";
import { lessonRevised } from "~/features/catalogue/index.server";
import { certificateIssued } from "~/features/certificates/index.server";
import {
  applicationSubmitted,
  decisionMade,
  offerDeclined,
  offerExpired,
} from "~/features/cohorts/index.server";
import { consentAnswered } from "~/features/consents/index.server";
import { postWritten } from "~/features/discussion/index.server";
import { enrolled, withdrawn } from "~/features/enrolment/index.server";
import { gradeReleased } from "~/features/grading/index.server";
import {
  accountPrepared,
  addressChanged,
  addressChangeRequested,
  invitationMade,
  passwordChanged,
  passwordResetRequested,
  secondFactorChanged,
  signUpRepeated,
  signUpRequested,
} from "~/features/identity/index.server";
import { reviewDeclined, reviewSent, reviewsAllocated } from "~/features/peer-review/index.server";
import { attemptGraded } from "~/features/quizzes/index.server";
import evaluateLearner from "./processors/certificates-evaluate-learner";
import evaluateReviewer from "./processors/certificates-evaluate-reviewer";
import recordPublicLists from "./processors/cohorts-record-public-lists";
import evaluateAuthorPath from "./processors/enrolment-evaluate-author-path";
import evaluateLearnerPath from "./processors/enrolment-evaluate-path";
import mailAddressChanged from "./processors/mail-address-changed";
import mailApplicationReceived from "./processors/mail-application-received";
import mailCertificateIssued from "./processors/mail-certificate-issued";
import mailConfirmAddress from "./processors/mail-confirm-address";
import mailConfirmNewAddress from "./processors/mail-confirm-new-address";
import mailDecision from "./processors/mail-decision";
import mailDraftDecided from "./processors/mail-draft-decided";
import mailDraftToRead from "./processors/mail-draft-to-read";
import mailEnrolled from "./processors/mail-enrolled";
import mailGradeReleased from "./processors/mail-grade-released";
import mailInvitation from "./processors/mail-invitation";
import mailOfferDeclined from "./processors/mail-offer-declined";
import mailOfferExpired from "./processors/mail-offer-expired";
import mailPasswordChanged from "./processors/mail-password-changed";
import mailResetPassword from "./processors/mail-reset-password";
import mailReviewReceived from "./processors/mail-review-received";
import mailReviewsAllocated from "./processors/mail-reviews-allocated";
import mailSecondFactorChanged from "./processors/mail-second-factor-changed";
import mailSetUpAccount from "./processors/mail-set-up-account";
import mailSignUpRepeated from "./processors/mail-sign-up-repeated";
import mailSubmissionReceived from "./processors/mail-submission-received";
import allocateReviews from "./processors/peer-review-allocate";
import replaceDeparted from "./processors/peer-review-replace-departed";
import redrawTranslations from "./processors/translation-redraw-lesson";
import { on, type Subscriptions, subscriptionsOf } from "./subscribe";

/**
 * The only place that knows both sides: which jobs follow from which event. Taking a place is told by the enrolment
 * that comes with it, so `cohorts.offer-accepted` has no mail of its own.
 */
export const subscriptions: Subscriptions = subscriptionsOf([
  on(signUpRequested, mailConfirmAddress.job),
  on(signUpRepeated, mailSignUpRepeated.job),
  on(passwordResetRequested, mailResetPassword.job),
  on(addressChangeRequested, mailConfirmNewAddress.job),
  on(addressChanged, mailAddressChanged.job),
  on(passwordChanged, mailPasswordChanged.job),
  on(secondFactorChanged, mailSecondFactorChanged.job),
  on(accountPrepared, mailSetUpAccount.job),
  on(invitationMade, mailInvitation.job),
  on(applicationSubmitted, mailApplicationReceived.job),
  on(decisionMade, mailDecision.job),
  on(offerDeclined, mailOfferDeclined.job),
  on(offerExpired, mailOfferExpired.job),
  on(enrolled, mailEnrolled.job, recordPublicLists.job, evaluateLearnerPath.job),
  on(consentAnswered, recordPublicLists.job),
  on(withdrawn, replaceDeparted.job),
  on(submissionSent, mailSubmissionReceived.job, allocateReviews.job, evaluateAuthorPath.job),
  on(submissionsDue, allocateReviews.job),
  on(reviewDeclined, allocateReviews.job),
  on(reviewsAllocated, mailReviewsAllocated.job),
  on(reviewSent, mailReviewReceived.job, evaluateReviewer.job),
  on(gradeReleased, mailGradeReleased.job, evaluateLearner.job, evaluateLearnerPath.job),
  on(attemptGraded, evaluateLearnerPath.job),
  on(postWritten, evaluateLearnerPath.job),
  on(draftSent, mailDraftToRead.job),
  on(draftDecided, mailDraftDecided.job),
  on(certificateIssued, mailCertificateIssued.job),
  on(lessonRevised, redrawTranslations.job),
]);
