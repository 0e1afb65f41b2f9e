/** Writes docs/security-cases.md from the tests and the guards as they are. */
import { writeFileSync } from "node:fs";
import { namedTests } from "./named-tests";
import { securityCasesPage } from "./security-cases-page";

writeFileSync("docs/security-cases.md", securityCasesPage(namedTests()));
