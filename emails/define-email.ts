import type { ReactElement } from "react";
import { z } from "zod";
import type { Translate } from "~/locales/translate";

/**
 * A path on this site, the only thing a mail may link to. The origin is added when the mail is rendered, so no mail
 * can lead elsewhere.
 */
export const SitePath = z.string().regex(/^\/(?![/\\])[\w\-./?=&%~]*$/);

/** A time in words, for the reader's clock and, where that differs, the school's. */
export const Moment = z.string().min(1);

/** Texts of the recipient's language. */
export interface Wording {
  readonly t: Translate<["common", "mail"]>;
}

interface EmailShape<P extends z.ZodObject> {
  /** Its name in the log and in the table of mails; also the key of its texts. */
  readonly name: string;
  /** What the mail needs to know: already formatted for its reader, never a grade, a decision's text or a token. */
  readonly props: P;
  /** Feeds the preview and the test that renders every mail. */
  readonly example: z.input<P>;
  /** Sent to an address nobody has confirmed yet, because confirming is what it is for. */
  readonly toUnconfirmed?: boolean;
  /** Its `path` and `expiresAt` come from a one-time link, worked out when it is sent; see `features/mail`. */
  readonly hasOneTimeLink?: boolean;
  /** Tells how an account is signed in to: its link is of use before signing in, so discreet mails keep it. */
  readonly isAboutAccount?: boolean;
  readonly subject: (props: z.output<P> & Wording) => string;
  readonly Body: (props: z.output<P> & Wording) => ReactElement;
}

/** One message, whatever its props. */
export interface Email {
  readonly name: string;
  readonly props: z.ZodObject;
  readonly example: Readonly<Record<string, unknown>>;
  readonly toUnconfirmed: boolean;
  readonly hasOneTimeLink: boolean;
  /** Discreet mails keep its link: it has a one-time link, or is about signing in. */
  readonly isAboutAccount: boolean;
  /** Subject and body for props as stored. @throws {ZodError} when they do not fit. */
  readonly compose: (
    props: unknown,
    wording: Wording,
  ) => { readonly subject: string; readonly body: ReactElement };
}

/** Declares one message: what it needs, what it says. */
export function defineEmail<P extends z.ZodObject>(shape: EmailShape<P>): Email {
  const {
    name,
    props: schema,
    example,
    toUnconfirmed = false,
    hasOneTimeLink = false,
    isAboutAccount = hasOneTimeLink,
    subject,
    Body,
  } = shape;
  return {
    name,
    props: schema,
    example: example as Readonly<Record<string, unknown>>,
    toUnconfirmed,
    hasOneTimeLink,
    isAboutAccount,
    compose(stored, wording) {
      const props = { ...schema.parse(stored), ...wording };
      return { subject: subject(props), body: Body(props) };
    },
  };
}
