import { LRUCache } from "lru-cache";
import type { CslItem } from "../domain/csl-item";

/** The styles a work is cited in, as the citation processor calls them. */
const STYLES = { apa: "apa", vancouver: "vancouver", harvard: "harvard1" } as const;

/** A work as lists of references print it, by style. */
export type Citations = Readonly<Record<keyof typeof STYLES, string>>;

/** By entry and version, so that a change is cited anew. The processor takes milliseconds for each. */
const made = new LRUCache<string, Citations>({ max: 500 });

/** The processor with its styles is large: it is loaded when the first entry is looked at, and never in a browser. */
async function processor() {
  const [{ plugins }] = await Promise.all([import("@citation-js/core"), import("@citation-js/plugin-csl")]);
  return plugins.output;
}

/** How a work is cited. Plain text: emphasis is the reader's to set. */
export async function citationsOf(key: string, csl: CslItem): Promise<Citations> {
  const kept = made.get(key);
  if (kept) return kept;
  const output = await processor();
  // Titles are text: what looks like a tag in one is a sign, and the processor would take it for one of its own.
  const item = { ...csl, id: "work", title: csl.title.replace(/</g, "‹").replace(/>/g, "›") };
  const cite = (template: string) =>
    output
      .format("bibliography", [item], { template, format: "text", lang: "en-US" })
      .replace(/^1\. /, "")
      .replace(/\s+/g, " ")
      .trim();
  const citations = {
    apa: cite(STYLES.apa),
    vancouver: cite(STYLES.vancouver),
    harvard: cite(STYLES.harvard),
  };
  made.set(key, citations);
  return citations;
}
