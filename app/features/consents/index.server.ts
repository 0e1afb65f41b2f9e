export { answerConsent } from "./commands/answer-consent.server";
export { mergePeople } from "./commands/merge-people.server";
export { passConsent, throughConsent } from "./commands/through-consent.server";
export { consentAnswered } from "./events";
export { consentsOf } from "./queries/consents-of.server";
export { getConsents } from "./queries/get-consents.server";
