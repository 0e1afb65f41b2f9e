export {
  addPaperName,
  hidePrintedNames,
  showPrintedNames,
} from "./commands/change-printed-names.server";
export { issueDueToLearner, issueDueToReviewer } from "./commands/issue-due.server";
export { issueIfEligible } from "./commands/issue-if-eligible.server";
export { revokeCertificate } from "./commands/revoke-certificate.server";
export { setNameVisibility } from "./commands/set-name-visibility.server";
export { renderCertificate } from "./document/render-certificate.server";
export { certificateIssued } from "./events";
export { evaluateLearner, evaluateReviewer } from "./jobs";
export { getCertificateConditions } from "./queries/get-certificate-conditions.server";
export { getCertificatePaper } from "./queries/get-certificate-paper.server";
export { listMyCertificates } from "./queries/list-my-certificates.server";
export { matchName } from "./queries/match-name.server";
export { verifyCertificate } from "./queries/verify-certificate.server";
