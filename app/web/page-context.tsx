import { createContext, useContext } from "react";
import type { Actor } from "~/shared/actor";
import { readMessage } from "~/shared/message";
import { useTranslation } from "~/web/translation";

/** What every page knows about the request it answers. */
export interface PageContext {
  readonly requestId: string;
  /** Null on pages that are kept and served again: those carry no inline script. */
  readonly nonce: string | null;
  readonly locale: string;
  readonly timeZone: string;
  readonly theme: "auto" | "light" | "dark";
  readonly actor: Actor;
  /** A control that leaves at once stands on the page, and its title tells nothing. */
  readonly quickExit: boolean;
  /** GET for a page that is looked at, POST for one that answers a form. */
  readonly method: string;
  /** Path and query of the page. */
  readonly url: string;
  /** What an administrator called the site, and where people write to; an empty address: nowhere. */
  readonly site: { readonly name: string; readonly contactAddress: string };
  /** Address of the enhancement script. */
  readonly clientEntry: string;
}

const Context = createContext<PageContext | null>(null);

export const PageContextProvider = Context.Provider;

/** Pages are rendered on the server alone, so this is no state: it is the request. */
export function usePageContext(): PageContext {
  const value = useContext(Context);
  if (!value) throw new Error("Rendered outside a request");
  return value;
}

/** Translates messages that schemas and errors carry as strings. */
export function useMessages(): (text: string) => string {
  const { t } = useTranslation();
  return (text) => {
    const { key, values } = readMessage(text);
    // why: plural forms need a count, whatever the value is called.
    const count = values.count ?? values.minutes ?? values.minimum;
    return t(key as "brand", { ...values, ...(typeof count === "number" ? { count } : {}) });
  };
}
