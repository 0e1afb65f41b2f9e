import type { Email } from "postal-mime";
import { startSmtp } from "./smtp";
import { until } from "./until";

/** A real mail server on the loopback address, read as a person reads a mailbox. */
export interface Mailbox {
  readonly url: string;
  /** Everything taken so far, oldest first. */
  readonly mails: readonly Email[];
  /** Mails to one address; waits until there are as many as asked for. */
  to(address: string, atLeast?: number): Promise<readonly Email[]>;
  close(): Promise<void>;
}

export async function openMailbox(): Promise<Mailbox> {
  const { url, received, stop } = await startSmtp();
  const mails = () => received.map(({ parsed }) => parsed);
  const sentTo = (address: string) => mails().filter(({ to }) => to?.some((one) => one.address === address));
  return {
    url,
    get mails() {
      return mails();
    },
    async to(address, atLeast = 1) {
      await until(`mail to ${address}`, () => sentTo(address).length >= atLeast);
      return sentTo(address);
    },
    close: stop,
  };
}
