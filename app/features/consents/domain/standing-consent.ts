import { CONSENT_KINDS, type ConsentKind, WORDING_VERSION } from "./wordings";

/** One answer, as it was given. */
export interface ConsentAnswer {
  readonly kind: ConsentKind;
  readonly granted: boolean;
  readonly textVersion: string;
  readonly at: Date;
}

/** How it stands with one kind. */
export interface StandingConsent {
  readonly kind: ConsentKind;
  readonly isGiven: boolean;
  /** When the answer that counts was given; null before the first. */
  readonly since: Date | null;
  /** Agreed once, to words that were replaced by others since. */
  readonly isOutdated: boolean;
}

/** Whether an answer is a yes to the words in force. */
export const counts = ({ kind, granted, textVersion }: Omit<ConsentAnswer, "at">): boolean =>
  granted && textVersion === WORDING_VERSION[kind];

/** How it stands with every kind, from all answers, newest first. */
export function standingConsents(answers: readonly ConsentAnswer[]): StandingConsent[] {
  return CONSENT_KINDS.map((kind) => {
    const newest = answers.find((answer) => answer.kind === kind);
    return {
      kind,
      isGiven: newest !== undefined && counts(newest),
      since: newest?.at ?? null,
      isOutdated: newest?.granted === true && !counts(newest),
    };
  });
}
