import type { Processor } from "./define-processor";
import cleanOutbox from "./processors/outbox-clean";

/** Every job that anybody does. */
export const processors: readonly Processor[] = [cleanOutbox];
