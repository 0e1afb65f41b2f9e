const MAX_LETTERS = 100;
/** Control signs, signs that turn the direction of writing, private and unassigned ones. */
const UNSEEN = /[\p{C}\u2028\u2029]/gu;
/** What a path, a shell or markup would read something into. */
const SPEAKING = /[\\/:*?"<>|]/g;

/**
 * What people see a file called: the last part of whatever name it came with, without what cannot be seen and without
 * signs that mean something elsewhere. The storage never learns it.
 *
 * @example
 * displayName("../../x\u202egnp.exe"); // "xgnp.exe"
 */
export function displayName(given: string): string {
  const last = given.split(/[\\/]/).at(-1) ?? "";
  const plain = last.normalize("NFC").replace(UNSEEN, "").replace(SPEAKING, " ").replace(/\s+/g, " ");
  const name = [...plain.replace(/^[. ]+/, "")].slice(0, MAX_LETTERS).join("").trim();
  return name || "file";
}

/** The name something is saved under: its ending follows from what it is, never from the name it came with. */
export const savedName = (name: string, ending: string): string =>
  `${displayName(name).replace(/\.[\p{L}\p{N}]{1,5}$/u, "")}.${ending}`;

/** The header that tells a browser so, in both spellings of RFC 6266: plain letters for old readers, and all of them. */
export function contentDisposition(how: "inline" | "attachment", name: string, ending: string): string {
  const whole = savedName(name, ending);
  const plain = whole
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\x20-\x7e]/g, "_")
    .replace(/["\\%;]/g, "_");
  const all = encodeURIComponent(whole).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${how}; filename="${plain}"; filename*=UTF-8''${all}`;
}
