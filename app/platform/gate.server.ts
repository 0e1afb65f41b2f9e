interface GateOptions {
  /** How many may be inside at once. */
  readonly places: number;
  /** How long one waits outside. */
  readonly patienceMs: number;
  /** What is thrown at who waited in vain. */
  readonly refuse: () => Error;
}

/**
 * Lets a few through at once and has the rest wait their turn, for work that
 * takes a whole processor for a while. Who came first goes first.
 */
export function createGate({ places, patienceMs, refuse }: GateOptions) {
  let inside = 0;
  const waiting: (() => void)[] = [];

  function enter(): Promise<void> {
    if (inside < places) {
      inside += 1;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const admitted = () => {
        clearTimeout(patience);
        resolve();
      };
      const patience = setTimeout(() => {
        waiting.splice(waiting.indexOf(admitted), 1);
        reject(refuse());
      }, patienceMs);
      waiting.push(admitted);
    });
  }

  /** Hands the place straight to the next in line, so that nobody slips in between. */
  function leave(): void {
    const next = waiting.shift();
    if (next) next();
    else inside -= 1;
  }

  return async <T>(work: () => Promise<T>): Promise<T> => {
    await enter();
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
