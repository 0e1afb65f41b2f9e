import { en } from "~/locales";

/**
 * What an act did, said once on the page that follows: `?notice=identity.signed-out`
 * shows `identity:notices.signed-out`. Only texts of the catalogues can be shown.
 */
export function withNotice(path: string, notice: string): string {
  return `${path}${path.includes("?") ? "&" : "?"}notice=${notice}`;
}

interface AskedPage {
  readonly method: string;
  readonly url: string;
}

/**
 * The catalogue key of the notice a page is asked to show, or null. Only looking shows one: a form
 * that was not taken is shown again under its own address, which may still name the act before.
 */
export function noticeKey({ method, url }: AskedPage): string | null {
  if (method !== "GET" && method !== "HEAD") return null;
  const wanted = new URLSearchParams(url.split("?")[1] ?? "").get("notice");
  const [namespace = "", name = ""] = wanted?.split(".") ?? [];
  const texts = (en as Record<string, { notices?: Record<string, string> }>)[namespace]?.notices;
  return texts && Object.hasOwn(texts, name) ? `${namespace}:notices.${name}` : null;
}
