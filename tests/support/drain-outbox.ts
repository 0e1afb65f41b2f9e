import { createContext } from "~/platform/context.server";
import { listDueMessages } from "~/platform/outbox-lease.server";
import { system } from "~/shared/actor";
import { answering } from "../../workers/answer";
import { processors } from "../../workers/processors";
import { subscriptions } from "../../workers/subscriptions";

/**
 * Does everything the outbox holds, as the workers would and in their words, and what follows from it, until nothing
 * is due. For tests that care what happens in the end and not about queues.
 */
export async function drainOutbox(): Promise<void> {
  const answer = answering({ processors, subscriptions });
  const ctx = createContext(system("test"));
  for (let due = await listDueMessages(ctx, 100); due.length > 0; due = await listDueMessages(ctx, 100)) {
    for (const { id } of due) await answer(id);
  }
}
