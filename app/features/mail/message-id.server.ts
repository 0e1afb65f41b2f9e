import { createHmac } from "node:crypto";
import { env } from "~/platform/env.server";

/**
 * The Message-ID of a mail, the same at every try: a copy sent twice is known as one by every mail program. Tells
 * nothing about the mail, the person or how many there are.
 */
export function messageIdOf(mailId: string): string {
  const { SESSION_SECRET = "development", APP_ORIGIN } = env();
  const local = createHmac("sha256", SESSION_SECRET)
    .update(`mail:${mailId}`)
    .digest("base64url")
    .slice(0, 32);
  return `<${local}@${new URL(APP_ORIGIN).hostname}>`;
}
