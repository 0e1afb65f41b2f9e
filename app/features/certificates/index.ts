export { parseCode, printedCode } from "./domain/code";
export {
  CertificateFile,
  CheckForm,
  MatchForm,
  NameVisibilityForm,
  VerifyParams,
} from "./schema";
export { certificatesPrivacy } from "./privacy";
