import { convert } from "html-to-text";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { env } from "~/platform/env.server";
import { translator } from "~/platform/i18n/i18n.server";
import { FrameProvider } from "../../../emails/components/frame";
import type { Email } from "../../../emails/define-email";
import { headerText } from "./domain/header-text";

interface Reader {
  readonly name: string;
  readonly locale: string;
}

/** A mail in its reader's language, ready to be sent. */
export interface RenderedMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/**
 * Writes one mail: subject, HTML and the same as plain text. Whatever people wrote is escaped; every link begins with
 * APP_ORIGIN.
 *
 * @throws {ZodError} when the stored props do not fit the message.
 */
export function renderMail(email: Email, props: unknown, reader: Reader): RenderedMail {
  const t = translator(reader.locale);
  const { subject, body } = email.compose(props, { t });
  const origin = new URL(env().APP_ORIGIN).origin;
  const frame = { t, locale: reader.locale, origin, recipientName: reader.name };
  const html = `<!DOCTYPE html>${renderToStaticMarkup(createElement(FrameProvider, { value: frame }, body))}`;
  return { subject: headerText(subject), html, text: plainText(html) };
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
