import { z } from "zod";
import { defineEvent } from "~/platform/outbox-messages";
import { OpaqueId } from "~/shared/ids";

const OfApplication = z.object({ applicationId: OpaqueId });

/** An application was sent: the applicant gets a receipt. */
export const applicationSubmitted = defineEvent("cohorts.application-submitted", OfApplication);

/** A decision was made and applied: the applicant is told that there is one. */
export const decisionMade = defineEvent(
  "cohorts.decision-made",
  OfApplication.extend({ decisionId: OpaqueId }),
);

/** A place was taken. The enrolment says so too, in the same transaction. */
export const offerAccepted = defineEvent("cohorts.offer-accepted", OfApplication);

/** The time to answer an offer is over: a seat is free. */
export const offerExpired = defineEvent("cohorts.offer-expired", OfApplication);

/** The applicant does not want to take part any more; where a place was accepted, its seat is free. */
export const applicationWithdrawn = defineEvent("cohorts.application-withdrawn", OfApplication);

/** A place was given back: a seat is free. */
export const offerDeclined = defineEvent("cohorts.offer-declined", OfApplication);
