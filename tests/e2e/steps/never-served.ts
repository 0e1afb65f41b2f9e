import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { neverServed } from "../../support/traffic";
import { PASSWORD } from "./accounts";

/** Staff as the journeys call them; who a learner is, is the business of two of them, and of the teacher by name. */
export const STAFF = ["the administrator", "the organiser", "the instructor"] as const;
const [ADMINISTRATOR, ORGANISER, INSTRUCTOR] = STAFF;

const QUIZZES = "content/courses/human-security/quizzes";
/** Where somebody who has sent their answers reads what was right. */
const RESULT = "^/learn/attempts/[^/]+/result(?:\\.data)?(?:\\?|$)";

/** What tells the right answers stands on the page of a result and nowhere else. */
export function forbidAnswers(): void {
  for (const name of readdirSync(QUIZZES)) {
    // The final quiz has none of its own: it draws them from the others.
    const { questions = [] } = parse(readFileSync(path.join(QUIZZES, name), "utf8")) as {
      questions?: { feedback?: string }[];
    };
    for (const { feedback } of questions)
      if (feedback) neverServed({ what: "an answer", text: feedback, exceptAt: RESULT });
  }
}

interface Identity {
  readonly name: string;
  readonly email: string;
}

/** Learners never learn of each other: neither as authors nor as reviewers. Nobody ever reads a password. */
export function forbidIdentities(learners: readonly Identity[]): void {
  neverServed({ what: "a password", text: PASSWORD });
  for (const { name, email } of learners) {
    neverServed({ what: "an address", text: email, exceptFor: [email, ADMINISTRATOR, ORGANISER] });
    neverServed({ what: "a name", text: name, exceptFor: [email, ADMINISTRATOR, ORGANISER, INSTRUCTOR] });
  }
}

/** The secret of an authenticator app is shown where it is set up, and never again. */
export function forbidSecret(secret: string): void {
  const exceptAt = "^/(?:second-factor/set-up|account/security/authenticator)";
  for (const text of [secret, secret.replace(/\s/g, "")])
    neverServed({ what: "a second factor", text, exceptAt });
}
