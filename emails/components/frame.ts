import { createContext, useContext } from "react";
import type { Translate } from "~/locales/translate";

/** What every part of a mail may need: texts, where the site is, who reads. */
interface Frame {
  readonly t: Translate<["common", "mail"]>;
  readonly locale: string;
  /** The site's origin, without a slash at the end. */
  readonly origin: string;
  readonly recipientName: string;
  /** What an administrator called the site. */
  readonly siteName: string;
}

const Context = createContext<Frame | null>(null);

export const FrameProvider = Context.Provider;

/** The mail around a part. */
export function useFrame(): Frame {
  const frame = useContext(Context);
  if (!frame) throw new Error("Rendered outside a mail");
  return frame;
}
