import { seal, unseal } from "~/platform/sealed-text.server";

/** A sealed name opens on its own certificate alone. */
const place = (code: string): string => `certificate:${code}`;

export const sealPrinted = (code: string, name: string): string => seal(name, place(code));
export const openPrinted = (code: string, sealed: string): string => unseal(sealed, place(code));
