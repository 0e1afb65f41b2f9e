import applicationReceived from "./application-received";
import certificateIssued from "./certificate-issued";
import confirmAddress from "./confirm-address";
import type { Email } from "./define-email";
import enrolled from "./enrolled";
import gradeReleased from "./grade-released";
import offer from "./offer";
import offerDeclined from "./offer-declined";
import offerExpired from "./offer-expired";
import passwordChanged from "./password-changed";
import rejection from "./rejection";
import resetPassword from "./reset-password";
import reviewAllocated from "./review-allocated";
import reviewReceived from "./review-received";
import setUpAccount from "./set-up-account";
import signUpRepeated from "./sign-up-repeated";
import submissionReceived from "./submission-received";
import waitingList from "./waiting-list";

/** Every message the site can send, by name. */
export const emails: Readonly<Record<string, Email>> = Object.fromEntries(
  [
    applicationReceived,
    certificateIssued,
    confirmAddress,
    enrolled,
    gradeReleased,
    offer,
    offerDeclined,
    offerExpired,
    passwordChanged,
    rejection,
    resetPassword,
    reviewAllocated,
    reviewReceived,
    setUpAccount,
    signUpRepeated,
    submissionReceived,
    waitingList,
  ].map((email) => [email.name, email]),
);
