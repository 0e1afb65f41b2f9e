export { parseCode, printedCode } from "./domain/code";
export { certificatesPrivacy } from "./privacy";
export {
  CertificateFile,
  CheckForm,
  MatchForm,
  NameVisibilityForm,
  VerifyParams,
} from "./schema";
