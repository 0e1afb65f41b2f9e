import type { PassageBlock } from "./passage";

/** What stands on a lesson's page and is not of its text: notes, numbers of sources, what is told of old parts. */
const BESIDE_THE_TEXT = [
  /<aside [^>]*>.*?<\/aside>/gs,
  /<p class="stale-part">.*?<\/p>/gs,
  /<a class="ref"[^>]*>.*?<\/a>/gs,
  /<span class="ref-and">.*?<\/span>/gs,
];
/** Elements that begin or end a part; all others stand within one. */
const PART = /^\/?(?:p|h[1-6]|ul|ol|table|blockquote|figure|figcaption|pre|div|section)\b/;
/** Elements within a part that words do not reach across. */
const BETWEEN_WORDS = /^\/?(?:li|t[dhr]|thead|tbody|caption|br|img|svg|title|text|tspan|math)\b/;
const CHARACTERS: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
  "&nbsp;": " ",
};

const plain = (text: string): string =>
  text
    .replace(/&(?:amp|lt|gt|quot|nbsp|#x27);/g, (named) => CHARACTERS[named] ?? named)
    .replace(/\s+/g, " ")
    .trim();

/** The parts of a text that is there as its page alone, as a translation is: what search shows of it. */
export function blocksOfPage(html: string): PassageBlock[] {
  const text = BESIDE_THE_TEXT.reduce((rest, pattern) => rest.replace(pattern, ""), html);
  const blocks: { text: string; isHeading: boolean; headingId: string | null }[] = [];
  const begin = (tag: string) =>
    blocks.push({
      text: "",
      isHeading: /^h[1-6]\b/.test(tag),
      headingId: /^h[1-6] [^>]*?id="([^"]*)"/.exec(tag)?.[1] ?? null,
    });
  begin("");
  for (const piece of text.split("<")) {
    const end = piece.indexOf(">");
    const tag = piece.slice(0, Math.max(end, 0));
    if (PART.test(tag)) begin(tag);
    const block = blocks.at(-1);
    if (block) block.text += (BETWEEN_WORDS.test(tag) ? " " : "") + piece.slice(end + 1);
  }
  return blocks.map((block) => ({ ...block, text: plain(block.text) })).filter((block) => block.text !== "");
}
