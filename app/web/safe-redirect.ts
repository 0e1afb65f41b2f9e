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

const HOME = "/learn";

/** Where a sign-in goes once its second step is done: where it was meant to, never back to the step itself. */
export function afterSecondStep(target: string | undefined): string {
  const path = target ? safeRedirect(target) : HOME;
  return /^\/second-factor\b/.test(path) ? HOME : path;
}
