export { parseCode, printedCode } from "./domain/code";
export { canDownload, canRevoke } from "./policy";
export { CheckForm, MatchForm, NameVisibilityForm, RevokeForm } from "./schema";
