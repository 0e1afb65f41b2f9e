import { foldWords } from "~/shared/fold-words";

/** A text as an address shows it: at most `longest` letters of Latin, words joined by hyphens; cut between words. */
export function slugOf(text: string, longest = 70): string {
  const words = foldWords(text)
    .replace(/[^a-z0-9 ]/g, "")
    .split(" ")
    .filter(Boolean);
  let slug = "";
  for (const word of words) {
    const next = slug ? `${slug}-${word}` : word.slice(0, longest);
    if (next.length > longest) break;
    slug = next;
  }
  return slug || "entry";
}
