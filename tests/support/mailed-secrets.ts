import type { Email } from "postal-mime";

/** A link with a secret in it, as a mail brings it. */
export interface MailedLink {
  readonly page: string;
  readonly token: string;
}

const LINK = /https?:\/\/[^\s"'<>)\]]+[?&]token=([\w-]{43})/g;

/** The links of a mail that open something. */
export function linksIn({ text = "", html = "" }: Email): MailedLink[] {
  const both = `${text}\n${html.replaceAll("&amp;", "&")}`;
  return [...both.matchAll(LINK)].map(([url, token = ""]) => ({ page: new URL(url).pathname, token }));
}

/** Everything of a mail that somebody on its way could read. */
export function linesOfMail({ subject, text, html, from, to, headers }: Email): string {
  return JSON.stringify([subject, text, html, from, to, headers]);
}
