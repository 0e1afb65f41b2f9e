export { parseCode, printedCode } from "./domain/code";
export { canDownload, canRevoke } from "./policy";
export {
  CertificateFile,
  CheckForm,
  MatchForm,
  NameVisibilityForm,
  RevokeForm,
  VerifyParams,
} from "./schema";
