import cleanOutbox from "./processors/outbox-clean";
import type { Timer } from "./schedule";

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** What happens by the clock. A feature that has something overdue to find adds its job here. */
export const timers: readonly Timer[] = [{ job: cleanOutbox.job, everySeconds: HOUR }];
