import { randomBytes } from "node:crypto";

/** A key nobody can guess: 160 random bits, in letters that every file system and every bucket takes. */
export const newKey = (): string => randomBytes(20).toString("hex");
