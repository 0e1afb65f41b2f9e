import { plugins } from "@citation-js/core";
import "@citation-js/plugin-csl";
import type { Citations } from "../domain/citations";
import type { CslItem } from "../domain/csl-item";

/** The styles a work is cited in, as the citation processor calls them. */
const STYLES = { apa: "apa", vancouver: "vancouver", harvard: "harvard1" } as const;

/** How lists of references print a work. Plain text: emphasis is the reader's to set. */
function citeWork(csl: CslItem): Citations {
  // Titles are text: what looks like a tag in one is a sign, and the processor would take it for one of its own.
  const item = { ...csl, id: "work", title: csl.title.replace(/</g, "‹").replace(/>/g, "›") };
  const cite = (template: string) =>
    plugins.output
      .format("bibliography", [item], { template, format: "text", lang: "en-US" })
      .replace(/^1\. /, "")
      .replace(/\s+/g, " ")
      .trim();
  return { apa: cite(STYLES.apa), vancouver: cite(STYLES.vancouver), harvard: cite(STYLES.harvard) };
}

/** One answer for each work; null for one that the processor cannot make anything of. */
export const citeWorks = (works: readonly CslItem[]): (Citations | null)[] =>
  works.map((work) => {
    try {
      return citeWork(work);
    } catch {
      return null;
    }
  });
