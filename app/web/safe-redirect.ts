/**
 * A path of this site to go back to, or "/" for anything else: other hosts,
 * `//host`, backslashes, control characters, schemes.
 */
export function safeRedirect(target: string | null | undefined): string {
  if (!target || target.length > 500) return "/";
  if (!/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(target)) return "/";
  try {
    const origin = "http://site.invalid";
    const decoded = decodeURIComponent(target);
    if (/[\\\p{Cc}]/u.test(decoded) || decoded.includes("//")) return "/";
    const url = new URL(target, origin);
    return url.origin === origin && !url.pathname.startsWith("//") ? url.pathname + url.search : "/";
  } catch {
    return "/";
  }
}
