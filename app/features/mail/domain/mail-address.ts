import { z } from "zod";

/**
 * An address we write to: the plain shape nearly everybody has. Quoted local parts, comments, groups, routes and
 * control characters are refused, because mail programs disagree about where such a mail goes.
 */
export const MailAddress = z
  .string()
  .max(254)
  .regex(/^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?$/)
  .refine((address) => !address.includes("..") && !address.startsWith(".") && !address.includes(".@"));

const NAMED = /^\s*(?:"?([^"<>]*?)"?\s*<([^<>\s]+)>|([^<>\s]+))\s*$/;

/** Reads `Summer school <school@example.org>`, as MAIL_FROM has it. Null when it is neither that nor an address. */
export function parseSender(text: string): { name: string; address: string } | null {
  const [, name = "", inBrackets, alone] = NAMED.exec(text) ?? [];
  const address = MailAddress.safeParse(inBrackets ?? alone);
  return address.success ? { name: name.trim(), address: address.data } : null;
}
