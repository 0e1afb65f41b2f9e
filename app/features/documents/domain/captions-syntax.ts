import { Captions, type CaptionsFile } from "./document";

/** Captions as Markdown names them: "en:Xy… sr-Latn:Zw…". */
export const captionsText = (captions: readonly CaptionsFile[]): string =>
  captions.map(({ language, fileId }) => `${language}:${fileId}`).join(" ");

/** The way back; null for what is no list of languages and ids. */
export function readCaptions(text: string): CaptionsFile[] | null {
  const entries = text
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const at = entry.indexOf(":");
      return { language: entry.slice(0, Math.max(at, 0)), fileId: entry.slice(at + 1) };
    });
  return Captions.safeParse(entries).data ?? null;
}
