import addressChanged from "./address-changed";
import applicationReceived from "./application-received";
import certificateIssued from "./certificate-issued";
import confirmAddress from "./confirm-address";
import confirmNewAddress from "./confirm-new-address";
import type { Email } from "./define-email";
import discussionDigest from "./discussion-digest";
import discussionQueue from "./discussion-queue";
import draftDecided from "./draft-decided";
import draftToRead from "./draft-to-read";
import enrolled from "./enrolled";
import gradeReleased from "./grade-released";
import invitation from "./invitation";
import offer from "./offer";
import offerDeclined from "./offer-declined";
import offerExpired from "./offer-expired";
import passwordChanged from "./password-changed";
import rejection from "./rejection";
import resetPassword from "./reset-password";
import reviewAllocated from "./review-allocated";
import reviewReceived from "./review-received";
import secondFactorChanged from "./second-factor-changed";
import setUpAccount from "./set-up-account";
import signUpRepeated from "./sign-up-repeated";
import submissionReceived from "./submission-received";
import testMail from "./test-mail";
import waitingList from "./waiting-list";

/** Every message the site can send, by name. */
export const emails: Readonly<Record<string, Email>> = Object.fromEntries(
  [
    addressChanged,
    applicationReceived,
    certificateIssued,
    confirmAddress,
    confirmNewAddress,
    discussionDigest,
    discussionQueue,
    draftDecided,
    draftToRead,
    enrolled,
    gradeReleased,
    invitation,
    offer,
    offerDeclined,
    offerExpired,
    passwordChanged,
    rejection,
    resetPassword,
    reviewAllocated,
    reviewReceived,
    secondFactorChanged,
    setUpAccount,
    signUpRepeated,
    submissionReceived,
    testMail,
    waitingList,
  ].map((email) => [email.name, email]),
);
