import verifyAuditChain from "./processors/audit-verify-chain";
import expireOffers from "./processors/cohorts-expire-offers";
import tellOfDay from "./processors/discussion-tell-of-day";
import sweepIdentity from "./processors/identity-sweep-expired";
import writeCitations from "./processors/library-write-citations";
import sweepFiles from "./processors/media-sweep-files";
import cleanOutbox from "./processors/outbox-clean";
import applyRetention from "./processors/privacy-apply-retention";
import closeOverdueAttempts from "./processors/quizzes-close-overdue";
import type { Timer } from "./schedule";

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What happens by the clock. A feature that has something overdue to find adds its job here. */
export const timers: readonly Timer[] = [
  { job: closeOverdueAttempts.job, everySeconds: MINUTE },
  { job: writeCitations.job, everySeconds: MINUTE },
  { job: expireOffers.job, everySeconds: 5 * MINUTE },
  { job: sweepIdentity.job, everySeconds: 5 * MINUTE },
  { job: tellOfDay.job, everySeconds: HOUR },
  { job: cleanOutbox.job, everySeconds: HOUR },
  { job: verifyAuditChain.job, everySeconds: DAY },
  { job: sweepFiles.job, everySeconds: 6 * HOUR },
  { job: applyRetention.job, everySeconds: DAY },
];
