import { createContext } from "~/platform/context.server";
import { log } from "~/platform/log.server";
import { system } from "~/shared/actor";
import { processors } from "../../workers/processors";
import { drainOutbox } from "./drain-outbox";

/** Runs one timer's job now, and what follows from it. */
export async function tellByTimer(jobName: string): Promise<void> {
  const processor = processors.find(({ job }) => job.name === jobName);
  if (!processor) throw new Error(`No processor for ${jobName}`);
  await processor.run({
    ctx: createContext(system("test")),
    payload: {},
    id: "timer",
    log,
    attempt: 1,
    isLastAttempt: true,
  });
  await drainOutbox();
}
