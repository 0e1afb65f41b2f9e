import { en } from "~/locales";

/**
 * What an act did, said once on the page that follows: `?notice=identity.signed-out`
 * shows `identity:notices.signed-out`. Only texts of the catalogues can be shown.
 */
export function withNotice(path: string, notice: string): string {
  return `${path}${path.includes("?") ? "&" : "?"}notice=${notice}`;
}

/** The catalogue key of the notice a URL asks for, or null. */
export function noticeKey(url: string): string | null {
  const wanted = new URLSearchParams(url.split("?")[1] ?? "").get("notice");
  const [namespace = "", name = ""] = wanted?.split(".") ?? [];
  const texts = (en as Record<string, { notices?: Record<string, string> }>)[namespace]?.notices;
  return texts && Object.hasOwn(texts, name) ? `${namespace}:notices.${name}` : null;
}
