import { z } from "zod";

/**
 * An opaque public id: 128 random bits as 22 letters of base64url, made by the
 * database's `opaque_id()`. Nothing can be guessed or ordered by it.
 */
export const OpaqueId = z.string().regex(/^[A-Za-z0-9_-]{22}$/);

/** The readable part of an address: lower-case words joined by hyphens. */
export const Slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
