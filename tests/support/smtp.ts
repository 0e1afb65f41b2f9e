import { setTimeout as pause } from "node:timers/promises";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";

/** What the server does with a message, by how many it has seen of the same recipient. */
export type SmtpMode =
  | "ok"
  /** 450 at the first try of each recipient, as greylisting does. */
  | "greylist"
  /** 550 for recipients whose address begins with "refused". */
  | "refuse-some"
  /** 451 for everything. */
  | "busy"
  /** Takes the message and breaks the connection instead of saying so. */
  | "drop-after-data";

/** A message as the server got it. */
export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
  readonly parsed: Email;
}

export interface TestSmtp {
  readonly url: string;
  /** In the order of arrival. */
  readonly received: readonly ReceivedMail[];
  mode: SmtpMode;
  /** Milliseconds between taking a message and saying so. */
  replyAfterMs: number;
  /** Told at once when a message is taken, before the server says so. */
  onTaken: (mail: ReceivedMail) => void;
  /** Told as soon as the server has said "accepted". */
  onAccepted: (mail: ReceivedMail) => void;
  stop(): Promise<void>;
}

const refusal = (responseCode: number, message: string) =>
  Object.assign(new Error(message), { responseCode });

/** A real SMTP server on the loopback address that takes everything and keeps it in memory. */
export async function startSmtp(): Promise<TestSmtp> {
  const received: ReceivedMail[] = [];
  const tries = new Map<string, number>();
  const state: Pick<TestSmtp, "mode" | "replyAfterMs" | "onTaken" | "onAccepted"> = {
    mode: "ok",
    replyAfterMs: 0,
    onTaken: () => undefined,
    onAccepted: () => undefined,
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    disableReverseLookup: true,
    onRcptTo({ address }, _session, done) {
      const count = (tries.get(address) ?? 0) + 1;
      tries.set(address, count);
      if (state.mode === "busy") return done(refusal(451, "Busy"));
      if (state.mode === "greylist" && count === 1) return done(refusal(450, "Greylisted"));
      if (state.mode === "refuse-some" && address.startsWith("refused"))
        return done(refusal(550, "No such person"));
      done();
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        void take(Buffer.concat(chunks), session.envelope).then(async (mail) => {
          if (state.mode === "drop-after-data") return server.connections.forEach((c) => void c.close());
          if (state.replyAfterMs > 0) await pause(state.replyAfterMs);
          done();
          state.onAccepted(mail);
        });
      });
    },
  });
  async function take(
    bytes: Buffer,
    envelope: { mailFrom: unknown; rcptTo: { address: string }[] },
  ): Promise<ReceivedMail> {
    const from = envelope.mailFrom ? (envelope.mailFrom as { address: string }).address : "";
    const to = envelope.rcptTo.map(({ address }) => address);
    const mail = { from, to, raw: bytes.toString(), parsed: await PostalMime.parse(bytes) };
    received.push(mail);
    state.onTaken(mail);
    return mail;
  }
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return Object.assign(state, {
    url: `smtp://127.0.0.1:${port}`,
    received,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  });
}
