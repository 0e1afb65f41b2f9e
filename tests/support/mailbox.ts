import type { AddressInfo } from "node:net";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";
import { until } from "./until";

/** A real mail server on the loopback address that keeps what it takes. */
export interface Mailbox {
  readonly url: string;
  /** Everything taken so far, oldest first. */
  readonly mails: readonly Email[];
  /** Mails to one address; waits until there are as many as asked for. */
  to(address: string, atLeast?: number): Promise<readonly Email[]>;
  close(): Promise<void>;
}

export async function openMailbox(): Promise<Mailbox> {
  const mails: Email[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    logger: false,
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        void PostalMime.parse(Buffer.concat(chunks)).then((mail) => {
          mails.push(mail);
          done();
        }, done);
      });
    },
  });
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  const sentTo = (address: string) => mails.filter(({ to }) => to?.some((one) => one.address === address));
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    async to(address, atLeast = 1) {
      await until(`mail to ${address}`, () => sentTo(address).length >= atLeast);
      return sentTo(address);
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
