import { createHash, randomBytes } from "node:crypto";

/** A cookie whose value is a secret of ours, with what there is to say about it to browsers. */
interface HostCookie {
  /** The token a Cookie header carries under this name; null where there is none that looks like ours. */
  read(cookieHeader: string): string | null;
  /** Whether the browser sent the cookie at all, in whatever shape. */
  isIn(cookieHeader: string): boolean;
  /** A Set-Cookie header. */
  set(token: string, maxAgeSeconds: number): string;
}

/** 32 random bytes in base64url: anything else in the cookie is not ours and costs no query. */
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

function valueIn(cookieHeader: string, name: string): string | null {
  for (const part of cookieHeader.slice(0, 8_192).split(";")) {
    const at = part.indexOf("=");
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return null;
}

/** `__Host-`: browsers take it only if Secure, for this host alone and for every path; no script reads it. */
export function hostCookie(name: `__Host-${string}`): HostCookie {
  return {
    read(header) {
      const value = valueIn(header, name);
      return value !== null && TOKEN.test(value) ? value : null;
    },
    isIn: (header) => Boolean(valueIn(header, name)),
    set: (token, seconds) => `${name}=${token}; Max-Age=${seconds}; Path=/; Secure; HttpOnly; SameSite=Lax`,
  };
}

/** A new secret for a cookie. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** What the database keeps of a cookie's secret, never the secret. */
export const digestOf = (token: string): string => createHash("sha256").update(token).digest("base64url");
