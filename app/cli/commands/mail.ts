import { getMailStatus, retryMails } from "~/features/mail/index.server";
import { type Command, type Output, WrongUsage } from "../command";
import { withDatabase } from "../with-database";

function noArguments(args: string[], usage: string): void {
  if (args.length > 0) throw new WrongUsage(usage);
}

/** Exit code 1 when something waits for a person. */
async function status(args: string[], io: Output): Promise<number> {
  noArguments(args, "mail status");
  return withDatabase(io, async (ctx) => {
    const found = await getMailStatus(ctx);
    const { queued, accepted, failed, suppressed, oldestQueuedAt, deadMessages, failures } = found;
    io.out(`queued: ${queued}${oldestQueuedAt ? `, the oldest since ${oldestQueuedAt.toISOString()}` : ""}`);
    io.out(`accepted by the mail server: ${accepted}`);
    io.out(`failed: ${failed}`);
    io.out(`not sent because they no longer should be: ${suppressed}`);
    io.out(`outbox rows given up: ${deadMessages}`);
    for (const { template, answer } of failures) io.out(`  ${template}: ${answer}`);
    io.out(found);
    return failed + deadMessages > 0 ? 1 : 0;
  });
}

async function retry(args: string[], io: Output): Promise<number> {
  noArguments(args, "mail retry");
  return withDatabase(io, async (ctx) => {
    const retried = await retryMails(ctx);
    io.out(`${retried} mails are offered to the mail server once more.`);
    io.out({ retried });
    return 0;
  });
}

/** `mail status` and `mail retry`. */
export const mailCommands: Command[] = [
  {
    name: "mail status",
    policy: "reads-as-product",
    summary: "says how many mails wait, went out or failed, and why",
    run: status,
  },
  {
    name: "mail retry",
    policy: "acts-as-product",
    summary: "offers failed mails to the mail server once more",
    run: retry,
  },
];
