import { convert } from "html-to-text";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { z } from "zod";
import { env } from "~/platform/env.server";
import { translator } from "~/platform/i18n/i18n.server";
import { lastKnownSettings } from "~/platform/settings.server";
import { Discreet } from "../../../emails/components/discreet";
import { FrameProvider } from "../../../emails/components/frame";
import { type Email, SitePath } from "../../../emails/define-email";
import { headerText } from "./domain/header-text";

type Translator = ReturnType<typeof translator>;

/** All that a discreet mail takes over from the message in its place. */
const AccountLink = z.object({ path: SitePath.optional(), expiresAt: z.string().optional() });

interface Reader {
  readonly name: string;
  readonly locale: string;
  /** For whoever wants discreet mails: the page that leads on to what waits. Null or left out: mails as they are. */
  readonly discreetPath?: string | null;
}

/** A mail in its reader's language, ready to be sent. */
export interface RenderedMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/**
 * Writes one mail: subject, HTML and the same as plain text. Whatever people wrote is escaped; every link begins with
 * APP_ORIGIN. Discreet ones are made here for all messages alike, from nothing a message says but its link, so that no
 * new message can forget it.
 *
 * @throws {ZodError} when the stored props do not fit the message.
 */
export function renderMail(email: Email, props: unknown, reader: Reader): RenderedMail {
  const t = translator(reader.locale);
  const { subject, body } = reader.discreetPath
    ? discreet(email, props, { t, waitingPath: reader.discreetPath })
    : email.compose(props, { t });
  const origin = new URL(env().APP_ORIGIN).origin;
  const frame = {
    t,
    locale: reader.locale,
    origin,
    recipientName: reader.name,
    siteName: lastKnownSettings()["site-name"],
  };
  const html = `<!DOCTYPE html>${renderToStaticMarkup(createElement(FrameProvider, { value: frame }, body))}`;
  return { subject: headerText(subject), html, text: plainText(html) };
}

interface Discretion {
  readonly t: Translator;
  readonly waitingPath: string;
}

function discreet(email: Email, props: unknown, { t, waitingPath }: Discretion) {
  const { path, expiresAt } = AccountLink.parse(email.isAboutAccount ? props : {});
  const body = createElement(Discreet, {
    path: path ?? waitingPath,
    isAboutAccount: email.isAboutAccount,
    expiresAt,
  });
  return { subject: t("mail:discreet.subject"), body };
}

function plainText(html: string): string {
  return convert(html, {
    wordwrap: 76,
    selectors: [
      { selector: "[data-preview]", format: "skip" },
      { selector: "a[data-button]", format: "anchor", options: { ignoreHref: true } },
      { selector: "a", format: "anchor", options: { linkBrackets: false } },
      { selector: "h1", format: "heading", options: { uppercase: false } },
    ],
  });
}
