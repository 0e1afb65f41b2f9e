import { createTransport } from "nodemailer";
import { env, isLoopbackHost } from "~/platform/env.server";
import { lastKnownSettings } from "~/platform/settings.server";
import { headerText } from "./domain/header-text";
import { parseSender } from "./domain/mail-address";

/** A mail on its way out. */
export interface OutgoingMail {
  readonly messageId: string;
  /** When it was written, not when it was sent: every copy carries the same. */
  readonly date: Date;
  readonly to: { readonly name: string; readonly address: string };
  readonly locale: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** Tells nobody who sends it, nor the name of who gets it. */
  readonly isDiscreet?: boolean;
}

/** What the mail server said. */
export interface MailAnswer {
  /** Deferred: try again. Refused: never for this mail and address. */
  readonly outcome: "accepted" | "deferred" | "refused";
  readonly answer: string;
}

const NOBODY_IN_PARTICULAR = { name: "Common Ground", address: "common-ground@localhost" };
/**
 * The operator's address under the name an administrator chose; without one, under the operator's. Discreet mails
 * come from an address of their own where the operator has one, and else from the bare address.
 */
function sender(isDiscreet: boolean) {
  if (isDiscreet) return discreetSender();
  const from = parseSender(env().MAIL_FROM ?? "") ?? NOBODY_IN_PARTICULAR;
  const name = headerText(lastKnownSettings()["mail-sender-name"]);
  return name ? { ...from, name } : from;
}

function discreetSender() {
  const { MAIL_FROM, MAIL_FROM_DISCREET } = env();
  const neutral = parseSender(MAIL_FROM_DISCREET ?? "");
  return neutral ?? { ...(parseSender(MAIL_FROM ?? "") ?? NOBODY_IN_PARTICULAR), name: "" };
}

const WHOLE_SEND_MS = 120_000;

/**
 * Settings of the connection. Without encryption mail travels only to this very machine, or where the operator says
 * so in the URL (`?requireTLS=false`); a wrong certificate or a stripped STARTTLS makes the send fail.
 */
function connectionOptions(smtpUrl: string) {
  const url = new URL(smtpUrl);
  const secure = url.protocol === "smtps:";
  const plain = isLoopbackHost(url.hostname) || url.searchParams.get("requireTLS") === "false";
  return {
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: url.port ? Number(url.port) : secure ? 465 : 587,
    secure,
    requireTLS: !secure && !plain,
    ignoreTLS: !secure && plain,
    ...(url.username
      ? { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }
      : {}),
    connectionTimeout: 10_000,
    greetingTimeout: 20_000,
    socketTimeout: 60_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** Hands one mail for one person to the mail server and tells what it said. Never throws for what a server does. */
export async function sendBySmtp(smtpUrl: string, mail: OutgoingMail): Promise<MailAnswer> {
  const from = sender(mail.isDiscreet ?? false);
  const transport = createTransport(connectionOptions(smtpUrl));
  try {
    const sent = await transport.sendMail({
      envelope: { from: from.address, to: [mail.to.address] },
      from,
      to: { name: headerText(mail.to.name), address: mail.to.address },
      subject: headerText(mail.subject),
      messageId: mail.messageId,
      date: mail.date,
      headers: { "Auto-Submitted": "auto-generated", "Content-Language": mail.locale },
      html: mail.html,
      text: mail.text,
      signal: AbortSignal.timeout(WHOLE_SEND_MS),
    });
    return { outcome: "accepted", answer: sent.response };
  } catch (error) {
    return answerOf(error);
  } finally {
    transport.close();
  }
}

interface SmtpFailure {
  readonly permanent?: boolean;
  readonly command?: string;
  readonly message?: string;
}

/** What a server may refuse for good about a mail; refusing our password is our fault, not the mail's. */
const ABOUT_THE_MAIL = new Set(["MAIL FROM", "RCPT TO", "DATA"]);

function answerOf(error: unknown): MailAnswer {
  const { permanent = false, command = "", message = String(error) } = error as SmtpFailure;
  return { outcome: permanent && ABOUT_THE_MAIL.has(command) ? "refused" : "deferred", answer: message };
}
